#include "CReflection.h"

#define CREFLECTION_FILE(name) \
  struct creflection_file creflection_##name(void) { \
    struct creflection_file file = {name##_bytes, sizeof name##_bytes}; \
    return file; \
  }

static const unsigned char help_lines_bytes[] = {
#embed "help-lines.txt"
};
static const unsigned char feelings_en_bytes[] = {
#embed "feelings-en.txt"
};
static const unsigned char feelings_fr_bytes[] = {
#embed "feelings-fr.txt"
};
static const unsigned char themes_en_bytes[] = {
#embed "themes-en.txt"
};
static const unsigned char themes_fr_bytes[] = {
#embed "themes-fr.txt"
};
static const unsigned char questions_en_bytes[] = {
#embed "questions-en.txt"
};
static const unsigned char questions_fr_bytes[] = {
#embed "questions-fr.txt"
};
static const unsigned char exercises_en_bytes[] = {
#embed "exercises-en.txt"
};
static const unsigned char exercises_fr_bytes[] = {
#embed "exercises-fr.txt"
};
static const unsigned char gravity_en_bytes[] = {
#embed "gravity-en.bin"
};
static const unsigned char gravity_fr_bytes[] = {
#embed "gravity-fr.bin"
};
static const unsigned char compiled_feelings_en_bytes[] = {
#embed "feelings-en.bin"
};
static const unsigned char compiled_feelings_fr_bytes[] = {
#embed "feelings-fr.bin"
};
static const unsigned char compiled_themes_en_bytes[] = {
#embed "themes-en.bin"
};
static const unsigned char compiled_themes_fr_bytes[] = {
#embed "themes-fr.bin"
};

CREFLECTION_FILE(help_lines)
CREFLECTION_FILE(feelings_en)
CREFLECTION_FILE(feelings_fr)
CREFLECTION_FILE(themes_en)
CREFLECTION_FILE(themes_fr)
CREFLECTION_FILE(questions_en)
CREFLECTION_FILE(questions_fr)
CREFLECTION_FILE(exercises_en)
CREFLECTION_FILE(exercises_fr)
CREFLECTION_FILE(gravity_en)
CREFLECTION_FILE(gravity_fr)
CREFLECTION_FILE(compiled_feelings_en)
CREFLECTION_FILE(compiled_feelings_fr)
CREFLECTION_FILE(compiled_themes_en)
CREFLECTION_FILE(compiled_themes_fr)
