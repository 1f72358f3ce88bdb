// The least that reading a SIE 4E takes: one pass over the bytes, nothing copied.

#ifndef SIE_H
#define SIE_H

#include <stdint.h>

#include "text.h"

enum sie_kind {
  SIE_END_OF_FILE,
  SIE_ACCOUNT,      // #KONTO
  SIE_OPENING,      // #IB of the year itself
  SIE_VOUCHER,      // #VER
  SIE_LINE,         // #TRANS
  SIE_VOUCHER_END,  // }
};

struct sie_record {
  enum sie_kind kind;
  struct text account;
  struct text dimensions;  // between the braces, as written
  struct text series;
  struct text number;
  struct text words;
  int32_t date;            // 20250331
  int64_t amount;          // minor units, debit positive
};

struct sie {
  const char *next;
  const char *end;
};

// Maps the file; ends the program where it cannot be read.
struct sie sie_open(const char *path);

// Reads on to the next record that counts.
enum sie_kind sie_next(struct sie *file, struct sie_record *record);

#endif
