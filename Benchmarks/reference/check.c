// check FILE.se: the limit of goal 1c.
//
// Reads the file, checks that each voucher balances and prints the trial balance; stores nothing.

#include <stdio.h>

#include "combinations.h"
#include "sie.h"

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "usage: check FILE.se\n");
    return 64;
  }
  struct sie file = sie_open(arguments[1]);
  struct combinations combinations = combinations_create();
  struct text none = {"", 0};
  struct sie_record record;
  int64_t vouchers = 0, lines = 0, sum = 0;
  int month = 0;
  while (sie_next(&file, &record) != SIE_END_OF_FILE) {
    if (record.kind == SIE_LINE) {
      int32_t number = combinations_find(&combinations, record.account, record.dimensions);
      struct combination *combination = &combinations.all[number];
      *(record.amount > 0 ? &combination->debit[month] : &combination->credit[month]) +=
          record.amount > 0 ? record.amount : -record.amount;
      sum += record.amount;
      lines++;
    } else if (record.kind == SIE_VOUCHER) {
      month = record.date / 100 % 100;
      vouchers++;
      if (month < 1 || month > 12) return 1;
    } else if (record.kind == SIE_VOUCHER_END && sum != 0) {
      fprintf(stderr, "voucher %lld does not balance\n", (long long)vouchers);
      return 1;
    } else if (record.kind == SIE_OPENING) {
      int32_t number = combinations_find(&combinations, record.account, none);
      combinations.all[number].opening += record.amount;
    }
  }
  combinations_print_trial_balance(&combinations, vouchers, lines);
  return 0;
}
