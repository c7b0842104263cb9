#include "CRedaction.h"

static const unsigned char lexicon[] = {
#embed "lexicon.bin"
};
static const unsigned char tagger[] = {
#embed "tagger.bin"
};

const unsigned char *credaction_lexicon(void) { return lexicon; }
size_t credaction_lexicon_count(void) { return sizeof lexicon; }
const unsigned char *credaction_tagger(void) { return tagger; }
size_t credaction_tagger_count(void) { return sizeof tagger; }
