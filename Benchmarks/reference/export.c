// export DATABASE: the limit of goal 13.
//
// Reads the vouchers and lines of a database that `import` has written, in the order of their keys,
// and prints them as the vouchers of a SIE file. What a ledger does besides is left out: series in
// order, balances, another encoding.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "books.h"

struct words {
  char *account;
  char *dimensions;
};

static sqlite3_stmt *prepare(sqlite3 *database, const char *text) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(database, text, -1, &statement, NULL) != SQLITE_OK) {
    fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(database));
    exit(1);
  }
  return statement;
}

static const char *text(sqlite3_stmt *row, int column) {
  return (const char *)sqlite3_column_text(row, column);
}

// Reads what each combination stands for; they are numbered from 0.
static struct words *read_combinations(sqlite3 *database) {
  sqlite3_stmt *rows =
      prepare(database, "SELECT account, dimensions FROM combination ORDER BY number");
  struct words *all = NULL;
  size_t count = 0;
  while (sqlite3_step(rows) == SQLITE_ROW) {
    if ((count & (count - 1)) == 0) {
      all = realloc(all, (count == 0 ? 1 : 2 * count) * sizeof *all);
      if (!all) exit(1);
    }
    all[count++] = (struct words){strdup(text(rows, 0)), strdup(text(rows, 1))};
  }
  sqlite3_finalize(rows);
  return all;
}

static void print_line(sqlite3_stmt *line, const struct words *combinations) {
  const struct words *words = &combinations[sqlite3_column_int(line, 1)];
  int64_t amount = sqlite3_column_int64(line, 2);
  uint64_t magnitude = amount < 0 ? -(uint64_t)amount : (uint64_t)amount;
  printf("#TRANS %s {%s} %s%llu.%02llu\r\n", words->account, words->dimensions,
         amount < 0 ? "-" : "", (unsigned long long)(magnitude / 100),
         (unsigned long long)(magnitude % 100));
}

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "usage: export DATABASE\n");
    return 64;
  }
  sqlite3 *database = books_open(arguments[1]);
  struct words *combinations = read_combinations(database);
  sqlite3_stmt *voucher = prepare(database,
                                  "SELECT number, series, reference, day, words FROM voucher"
                                  " WHERE company = 1 ORDER BY company, year, number");
  sqlite3_stmt *line = prepare(database,
                               "SELECT voucher, combination, amount FROM line WHERE company = 1"
                               " ORDER BY company, year, voucher, line");
  int status = sqlite3_step(line);
  while (sqlite3_step(voucher) == SQLITE_ROW) {
    int64_t number = sqlite3_column_int64(voucher, 0);
    printf("#VER %s %s %d \"%s\"\r\n{\r\n", text(voucher, 1), text(voucher, 2),
           sqlite3_column_int(voucher, 3), text(voucher, 4));
    while (status == SQLITE_ROW && sqlite3_column_int64(line, 0) == number) {
      print_line(line, combinations);
      status = sqlite3_step(line);
    }
    printf("}\r\n");
  }
  sqlite3_finalize(voucher);
  sqlite3_finalize(line);
  sqlite3_close(database);
  return 0;
}
