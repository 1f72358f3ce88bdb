// A database of vouchers, lines and balances as lean as durable books can be.

#ifndef BOOKS_H
#define BOOKS_H

#include <sqlite3.h>
#include <stdint.h>

#include "combinations.h"
#include "text.h"

struct books {
  sqlite3 *database;
  sqlite3_stmt *voucher;
  sqlite3_stmt *line;
  sqlite3_stmt *balance;
};

// Opens a new file in WAL mode with full durability.
struct books books_create(const char *path);

// Opens a file that a program here has written.
sqlite3 *books_open(const char *path);

void books_begin(struct books *);
void books_commit(struct books *);
void books_close(struct books *);

void books_add_voucher(struct books *, int64_t number, struct text series, struct text reference,
                       int32_t date, struct text words);
void books_add_line(struct books *, int64_t voucher, int32_t line, int32_t combination,
                    int64_t amount);

// Adds what a combination has moved in a month; month 0 holds the opening balance.
void books_add_balance(struct books *, int32_t combination, int month, int64_t debit,
                       int64_t credit);

// Writes which account each combination stands for, and its balances.
void books_add_combinations(struct books *, const struct combinations *);

#endif
