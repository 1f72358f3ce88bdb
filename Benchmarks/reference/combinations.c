#include "combinations.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS = 1 << 20, MOST = SLOTS / 2 };

struct combinations combinations_create(void) {
  struct combinations combinations = {
      .all = calloc(MOST, sizeof(struct combination)),
      .slots = malloc(SLOTS * sizeof(int32_t)),
  };
  if (!combinations.all || !combinations.slots) abort();
  memset(combinations.slots, 0xff, SLOTS * sizeof(int32_t));
  return combinations;
}

static uint64_t hash(uint64_t seed, struct text text) {
  for (size_t index = 0; index < text.count; index++) {
    seed = (seed ^ (uint8_t)text.bytes[index]) * 1099511628211u;
  }
  return seed ^ seed >> 29;
}

static int compare(struct text one, struct text two) {
  size_t shorter = one.count < two.count ? one.count : two.count;
  int order = memcmp(one.bytes, two.bytes, shorter);
  if (order != 0) return order;
  return (one.count > two.count) - (one.count < two.count);
}

int32_t combinations_find(struct combinations *combinations, struct text account,
                          struct text dimensions) {
  uint64_t slot = hash(hash(14695981039346656037u, account), dimensions) % SLOTS;
  for (;; slot = (slot + 1) % SLOTS) {
    int32_t number = combinations->slots[slot];
    if (number < 0) break;
    struct combination *found = &combinations->all[number];
    if (compare(found->account, account) == 0 && compare(found->dimensions, dimensions) == 0) {
      return number;
    }
  }
  if (combinations->count == MOST) {
    fprintf(stderr, "more than %d combinations\n", MOST);
    exit(1);
  }
  int32_t number = combinations->count++;
  combinations->slots[slot] = number;
  combinations->all[number].account = account;
  combinations->all[number].dimensions = dimensions;
  return number;
}

static int by_account(const void *one, const void *two) {
  return compare((*(struct combination *const *)one)->account,
                 (*(struct combination *const *)two)->account);
}

static int64_t closing(const struct combination *combination) {
  int64_t balance = combination->opening;
  for (int month = 1; month <= 12; month++) {
    balance += combination->debit[month] - combination->credit[month];
  }
  return balance;
}

void combinations_print_trial_balance(const struct combinations *combinations, int64_t vouchers,
                                      int64_t lines) {
  int32_t count = combinations->count;
  struct combination **sorted = malloc(((size_t)count + 1) * sizeof *sorted);
  if (!sorted) abort();
  int64_t debit = 0;
  for (int32_t index = 0; index < count; index++) {
    sorted[index] = &combinations->all[index];
    for (int month = 1; month <= 12; month++) debit += sorted[index]->debit[month];
  }
  qsort(sorted, (size_t)count, sizeof *sorted, by_account);
  int64_t balance = 0;
  for (int32_t index = 0; index < count; index++) {
    balance += closing(sorted[index]);
    if (index + 1 < count && by_account(&sorted[index], &sorted[index + 1]) == 0) continue;
    printf("%.*s %" PRId64 "\n", (int)sorted[index]->account.count, sorted[index]->account.bytes,
           balance);
    balance = 0;
  }
  printf("total vouchers %" PRId64 " lines %" PRId64 " debit %" PRId64 "\n", vouchers, lines,
         debit);
  free(sorted);
}
