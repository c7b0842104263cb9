#pragma once

#include <stddef.h>

/** What is known of single words; `Scripts/redaction/build_lexicon.py` makes it. */
const unsigned char *credaction_lexicon(void);
size_t credaction_lexicon_count(void);

/** The weights of the names tagger; `Scripts/redaction/train` makes them. */
const unsigned char *credaction_tagger(void);
size_t credaction_tagger_count(void);
