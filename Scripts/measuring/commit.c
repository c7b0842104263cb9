/* The least that writing an entry can cost: one SQLite transaction with the vault's settings, and nothing sealed in it.

   commit DATABASE HEAD-BYTES BODY-BYTES STATE-BYTES */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static sqlite3 *database;

static void require(int code, int wanted) {
  if (code == wanted) return;
  fprintf(stderr, "commit: SQLite says %d: %s\n", code, sqlite3_errmsg(database));
  exit(1);
}

static void run(const char *sql) { require(sqlite3_exec(database, sql, NULL, NULL, NULL), SQLITE_OK); }

static void write_blob(const char *sql, int size) {
  sqlite3_stmt *statement;
  void *bytes = malloc(size);
  if (!bytes) exit(1);
  memset(bytes, 0xa5, size);
  require(sqlite3_prepare_v2(database, sql, -1, &statement, NULL), SQLITE_OK);
  require(sqlite3_bind_blob(statement, 1, bytes, size, free), SQLITE_OK);
  require(sqlite3_step(statement), SQLITE_DONE);
  require(sqlite3_finalize(statement), SQLITE_OK);
}

int main(int count, char **arguments) {
  if (count != 5) return 64;
  require(sqlite3_open_v2(arguments[1], &database, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
  run("PRAGMA synchronous=EXTRA; PRAGMA secure_delete=ON; PRAGMA journal_mode=DELETE; BEGIN IMMEDIATE");
  write_blob("INSERT INTO heads (sealed) VALUES (?)", atoi(arguments[2]));
  write_blob("INSERT INTO bodies (sealed) VALUES (?)", atoi(arguments[3]));
  write_blob("UPDATE state SET sealed = ?", atoi(arguments[4]));
  run("COMMIT");
  require(sqlite3_close(database), SQLITE_OK);
  return 0;
}
