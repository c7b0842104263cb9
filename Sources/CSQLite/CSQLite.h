#include <sqlite3.h>

/* Swift cannot call variadic functions: one wrapper for the one option shape used. */
static inline int csqlite_db_config_flag(sqlite3 *db, int option, int value) {
  int result = 0;
  return sqlite3_db_config(db, option, value, &result);
}

/* Before the first connection of the process only; see Database.withoutStatistics. */
static inline int csqlite_without_memory_statistics(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
