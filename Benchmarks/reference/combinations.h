// Accounts with their dimensions, each stored once under a small number, with balances by month.

#ifndef COMBINATIONS_H
#define COMBINATIONS_H

#include <stdint.h>

#include "text.h"

struct combination {
  struct text account;
  struct text dimensions;
  int64_t opening;
  int64_t debit[13];   // by month, from 1
  int64_t credit[13];  // by month, from 1; positive
};

struct combinations {
  struct combination *all;
  int32_t count;
  int32_t *slots;
};

struct combinations combinations_create(void);

// The number of a combination, a new one if it was not seen before.
int32_t combinations_find(struct combinations *, struct text account, struct text dimensions);

// Prints an account's closing balance on each line, accounts in order, then the totals.
void combinations_print_trial_balance(const struct combinations *, int64_t vouchers,
                                      int64_t lines);

#endif
