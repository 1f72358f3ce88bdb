#include "books.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char *const schema =
    "CREATE TABLE voucher (company INTEGER NOT NULL, year INTEGER NOT NULL,"
    " number INTEGER NOT NULL, series TEXT NOT NULL, reference TEXT NOT NULL,"
    " day INTEGER NOT NULL, words TEXT NOT NULL,"
    " PRIMARY KEY (company, year, number)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE line (company INTEGER NOT NULL, year INTEGER NOT NULL,"
    " voucher INTEGER NOT NULL, line INTEGER NOT NULL, combination INTEGER NOT NULL,"
    " amount INTEGER NOT NULL,"
    " PRIMARY KEY (company, year, voucher, line)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE balance (company INTEGER NOT NULL, month INTEGER NOT NULL,"
    " combination INTEGER NOT NULL, debit INTEGER NOT NULL, credit INTEGER NOT NULL,"
    " PRIMARY KEY (company, month, combination)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE combination (number INTEGER PRIMARY KEY, account TEXT NOT NULL,"
    " dimensions TEXT NOT NULL) STRICT;";

static void require(int status, sqlite3 *database) {
  if (status == SQLITE_OK || status == SQLITE_DONE || status == SQLITE_ROW) return;
  fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(database));
  exit(1);
}

static void run(sqlite3 *database, const char *statement) {
  require(sqlite3_exec(database, statement, NULL, NULL, NULL), database);
}

static sqlite3_stmt *prepare(sqlite3 *database, const char *text) {
  sqlite3_stmt *statement;
  require(sqlite3_prepare_v2(database, text, -1, &statement, NULL), database);
  return statement;
}

static void step(sqlite3_stmt *statement) {
  require(sqlite3_step(statement), sqlite3_db_handle(statement));
  sqlite3_reset(statement);
}

static void bind(sqlite3_stmt *statement, int index, struct text text) {
  sqlite3_bind_text(statement, index, text.bytes, (int)text.count, SQLITE_STATIC);
}

sqlite3 *books_open(const char *path) {
  sqlite3 *database;
  require(sqlite3_open(path, &database), database);
  run(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
  return database;
}

static void delete(const char *path, const char *suffix) {
  char name[4096];
  snprintf(name, sizeof name, "%s%s", path, suffix);
  unlink(name);
}

struct books books_create(const char *path) {
  delete(path, "");
  delete(path, "-wal");
  delete(path, "-shm");
  struct books books = {.database = books_open(path)};
  run(books.database, schema);
  books.voucher =
      prepare(books.database, "INSERT INTO voucher VALUES (1, 2025, ?1, ?2, ?3, ?4, ?5)");
  books.line = prepare(books.database, "INSERT INTO line VALUES (1, 2025, ?1, ?2, ?3, ?4)");
  books.balance = prepare(books.database,
                          "INSERT INTO balance VALUES (1, ?1, ?2, ?3, ?4)"
                          " ON CONFLICT DO UPDATE SET debit = debit + excluded.debit,"
                          " credit = credit + excluded.credit");
  return books;
}

void books_begin(struct books *books) { run(books->database, "BEGIN IMMEDIATE"); }

void books_commit(struct books *books) { run(books->database, "COMMIT"); }

void books_close(struct books *books) {
  sqlite3_finalize(books->voucher);
  sqlite3_finalize(books->line);
  sqlite3_finalize(books->balance);
  require(sqlite3_close(books->database), books->database);
}

void books_add_voucher(struct books *books, int64_t number, struct text series,
                       struct text reference, int32_t date, struct text words) {
  sqlite3_bind_int64(books->voucher, 1, number);
  bind(books->voucher, 2, series);
  bind(books->voucher, 3, reference);
  sqlite3_bind_int(books->voucher, 4, date);
  bind(books->voucher, 5, words);
  step(books->voucher);
}

void books_add_line(struct books *books, int64_t voucher, int32_t line, int32_t combination,
                    int64_t amount) {
  sqlite3_bind_int64(books->line, 1, voucher);
  sqlite3_bind_int(books->line, 2, line);
  sqlite3_bind_int(books->line, 3, combination);
  sqlite3_bind_int64(books->line, 4, amount);
  step(books->line);
}

void books_add_balance(struct books *books, int32_t combination, int month, int64_t debit,
                       int64_t credit) {
  sqlite3_bind_int(books->balance, 1, month);
  sqlite3_bind_int(books->balance, 2, combination);
  sqlite3_bind_int64(books->balance, 3, debit);
  sqlite3_bind_int64(books->balance, 4, credit);
  step(books->balance);
}

void books_add_combinations(struct books *books, const struct combinations *combinations) {
  sqlite3_stmt *insert = prepare(books->database, "INSERT INTO combination VALUES (?1, ?2, ?3)");
  for (int32_t number = 0; number < combinations->count; number++) {
    const struct combination *combination = &combinations->all[number];
    sqlite3_bind_int(insert, 1, number);
    bind(insert, 2, combination->account);
    bind(insert, 3, combination->dimensions);
    step(insert);
    int64_t opening = combination->opening;
    if (opening != 0) {
      books_add_balance(books, number, 0, opening > 0 ? opening : 0, opening < 0 ? -opening : 0);
    }
    for (int month = 1; month <= 12; month++) {
      int64_t debit = combination->debit[month];
      int64_t credit = combination->credit[month];
      if (debit != 0 || credit != 0) books_add_balance(books, number, month, debit, credit);
    }
  }
  sqlite3_finalize(insert);
}
