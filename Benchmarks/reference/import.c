// import FILE.se DATABASE: the limit of goal 1.
//
// Reads the file, checks that each voucher balances, stores vouchers, lines and balances durably in
// one transaction, and prints the trial balance.

#include <stdio.h>
#include <stdlib.h>

#include "books.h"
#include "combinations.h"
#include "sie.h"

struct voucher {
  int64_t number;
  int month;
  int32_t lines;
  int64_t sum;
};

static void add_line(struct books *books, struct combinations *combinations,
                     struct voucher *voucher, const struct sie_record *record) {
  int32_t number = combinations_find(combinations, record->account, record->dimensions);
  struct combination *combination = &combinations->all[number];
  if (record->amount > 0) {
    combination->debit[voucher->month] += record->amount;
  } else {
    combination->credit[voucher->month] -= record->amount;
  }
  voucher->sum += record->amount;
  voucher->lines++;
  books_add_line(books, voucher->number, voucher->lines, number, record->amount);
}

static void begin_voucher(struct books *books, struct voucher *voucher,
                          const struct sie_record *record) {
  *voucher = (struct voucher){.number = voucher->number + 1, .month = record->date / 100 % 100};
  if (voucher->month < 1 || voucher->month > 12) {
    fprintf(stderr, "voucher %lld has no month\n", (long long)voucher->number);
    exit(1);
  }
  books_add_voucher(books, voucher->number, record->series, record->number, record->date,
                    record->words);
}

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: import FILE.se DATABASE\n");
    return 64;
  }
  struct sie file = sie_open(arguments[1]);
  struct books books = books_create(arguments[2]);
  struct combinations combinations = combinations_create();
  struct voucher voucher = {0};
  struct sie_record record;
  int64_t lines = 0;
  books_begin(&books);
  while (sie_next(&file, &record) != SIE_END_OF_FILE) {
    if (record.kind == SIE_LINE) {
      add_line(&books, &combinations, &voucher, &record);
    } else if (record.kind == SIE_VOUCHER) {
      begin_voucher(&books, &voucher, &record);
    } else if (record.kind == SIE_VOUCHER_END) {
      if (voucher.sum != 0) {
        fprintf(stderr, "voucher %lld does not balance\n", (long long)voucher.number);
        return 1;
      }
      lines += voucher.lines;
    } else if (record.kind == SIE_OPENING) {
      struct text none = {"", 0};
      int32_t number = combinations_find(&combinations, record.account, none);
      combinations.all[number].opening += record.amount;
    }
  }
  books_add_combinations(&books, &combinations);
  books_commit(&books);
  books_close(&books);
  combinations_print_trial_balance(&combinations, voucher.number, lines);
  return 0;
}
