#pragma once

#include <stddef.h>

/** The table of words that Scripts/redaction/build_lexicon.py builds, which has its layout; `credaction_lexicon_count` bytes. */
const unsigned char *credaction_lexicon(void);
size_t credaction_lexicon_count(void);
