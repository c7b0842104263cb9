#include "CRedaction.h"

/* Eight-byte alignment, so that its numbers can be read where they stand. */
_Alignas(8) static const unsigned char lexicon[] = {
#embed "lexicon.bin"
};

const unsigned char *credaction_lexicon(void) { return lexicon; }
size_t credaction_lexicon_count(void) { return sizeof lexicon; }
