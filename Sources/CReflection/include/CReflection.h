/** The texts and tables of the guide, compiled in. Each function lends bytes that last as long as the program. */
#ifndef CREFLECTION_H
#define CREFLECTION_H

#include <stddef.h>

/** One embedded file. */
struct creflection_file {
  const unsigned char *bytes;
  size_t count;
};

/** Help lines by country: `help-lines.txt`. */
struct creflection_file creflection_help_lines(void);
/** Words of feeling: `feelings-en.txt`, `feelings-fr.txt`. */
struct creflection_file creflection_feelings_en(void);
struct creflection_file creflection_feelings_fr(void);
/** Themes: `themes-en.txt`, `themes-fr.txt`. */
struct creflection_file creflection_themes_en(void);
struct creflection_file creflection_themes_fr(void);
/** Open questions: `questions-en.txt`, `questions-fr.txt`. */
struct creflection_file creflection_questions_en(void);
struct creflection_file creflection_questions_fr(void);
/** Exercises: `exercises-en.txt`, `exercises-fr.txt`. */
struct creflection_file creflection_exercises_en(void);
struct creflection_file creflection_exercises_fr(void);
/** Concepts and rules of the gravity reader, as `Scripts/tables` writes them: `gravity-en.bin`, `gravity-fr.bin`. */
struct creflection_file creflection_gravity_en(void);
struct creflection_file creflection_gravity_fr(void);
/** The same words, as `Scripts/tables` compiles them: `feelings-en.bin` and so on. */
struct creflection_file creflection_compiled_feelings_en(void);
struct creflection_file creflection_compiled_feelings_fr(void);
struct creflection_file creflection_compiled_themes_en(void);
struct creflection_file creflection_compiled_themes_fr(void);

#endif
