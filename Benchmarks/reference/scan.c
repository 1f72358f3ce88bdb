// scan DATABASE TIMES: the limit of goal 2.
//
// Reads every row of the balances of a database that `import` has written and adds them up by
// account. Prints the seconds that one scan takes.

#include <stdio.h>
#include <stdlib.h>

#include "books.h"
#include "stopwatch.h"

int main(int count, char **arguments) {
  int times = count == 3 ? atoi(arguments[2]) : 0;
  if (times < 1) {
    fprintf(stderr, "usage: scan DATABASE TIMES\n");
    return 64;
  }
  sqlite3 *database = books_open(arguments[1]);
  sqlite3_stmt *rows, *largest;
  sqlite3_prepare_v2(database, "SELECT max(number) FROM combination", -1, &largest, NULL);
  sqlite3_prepare_v2(database,
                     "SELECT combination, debit, credit FROM balance WHERE company = 1", -1,
                     &rows, NULL);
  if (!rows || !largest || sqlite3_step(largest) != SQLITE_ROW) {
    fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(database));
    return 1;
  }
  size_t combinations = (size_t)sqlite3_column_int64(largest, 0) + 1;
  int64_t *balances = calloc(combinations, sizeof *balances);
  if (!balances) return 1;
  double start = seconds_now();
  for (int time = 0; time < times; time++) {
    while (sqlite3_step(rows) == SQLITE_ROW) {
      balances[sqlite3_column_int64(rows, 0)] +=
          sqlite3_column_int64(rows, 1) - sqlite3_column_int64(rows, 2);
    }
    sqlite3_reset(rows);
  }
  double seconds = (seconds_now() - start) / times;
  int64_t sum = 0;
  for (size_t index = 0; index < combinations; index++) sum += balances[index];
  if (sum != 0) fprintf(stderr, "the balances sum to %lld\n", (long long)sum);
  printf("%.9f\n", seconds);
  free(balances);
  sqlite3_finalize(largest);
  sqlite3_finalize(rows);
  sqlite3_close(database);
  return sum != 0;
}
