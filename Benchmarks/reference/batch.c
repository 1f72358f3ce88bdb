// batch DATABASE VOUCHERS: the limit of goal 5.
//
// Posts vouchers of four lines, a thousand to a commit, and adds their movements to the balances in
// the same transaction. Prints the seconds that one voucher takes.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "books.h"
#include "stopwatch.h"

enum { BATCH = 1000, LINES = 4, COMBINATIONS = 400 };

struct movement {
  int64_t debit;
  int64_t credit;
};

static uint64_t next_random(uint64_t *state) {
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return *state >> 33;
}

static void post(struct books *books, int64_t number, uint64_t *random,
                 struct movement movements[COMBINATIONS]) {
  struct text series = {"A", 1}, words = {"Batch", 5};
  char digits[24];
  struct text reference = {digits, (size_t)snprintf(digits, sizeof digits, "%lld",
                                                    (long long)number)};
  books_add_voucher(books, number, series, reference, 20250331, words);
  int64_t rest = 0;
  for (int32_t line = 1; line <= LINES; line++) {
    int64_t amount = line < LINES ? (int64_t)(next_random(random) % 1000000) + 1 : -rest;
    int32_t combination = (int32_t)(next_random(random) % COMBINATIONS);
    rest += amount;
    if (amount > 0) movements[combination].debit += amount;
    if (amount < 0) movements[combination].credit -= amount;
    books_add_line(books, number, line, combination, amount);
  }
}

int main(int count, char **arguments) {
  long vouchers = count == 3 ? atol(arguments[2]) : 0;
  if (vouchers < 1) {
    fprintf(stderr, "usage: batch DATABASE VOUCHERS\n");
    return 64;
  }
  struct books books = books_create(arguments[1]);
  uint64_t random = 1;
  struct movement movements[COMBINATIONS];
  double start = seconds_now();
  for (long number = 1; number <= vouchers;) {
    memset(movements, 0, sizeof movements);
    books_begin(&books);
    for (int posted = 0; posted < BATCH && number <= vouchers; posted++) {
      post(&books, number++, &random, movements);
    }
    for (int32_t index = 0; index < COMBINATIONS; index++) {
      if (movements[index].debit == 0 && movements[index].credit == 0) continue;
      books_add_balance(&books, index, 3, movements[index].debit, movements[index].credit);
    }
    books_commit(&books);
  }
  printf("%.9f\n", (seconds_now() - start) / (double)vouchers);
  books_close(&books);
  return 0;
}
