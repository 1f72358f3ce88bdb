#include "sie.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct sie sie_open(const char *path) {
  int descriptor = open(path, O_RDONLY);
  struct stat status;
  if (descriptor < 0 || fstat(descriptor, &status) != 0 || status.st_size == 0) {
    fprintf(stderr, "%s cannot be read\n", path);
    exit(1);
  }
  size_t size = (size_t)status.st_size;
  const char *bytes = mmap(NULL, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, descriptor, 0);
  if (bytes == MAP_FAILED) {
    perror(path);
    exit(1);
  }
  close(descriptor);
  return (struct sie){.next = bytes, .end = bytes + size};
}

static bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }

static bool is_line_end(char byte) { return byte == '\n' || byte == '\r'; }

static void skip_blanks(struct sie *file) {
  while (file->next < file->end && is_blank(*file->next)) file->next++;
}

static void skip_line(struct sie *file) {
  const char *end = memchr(file->next, '\n', (size_t)(file->end - file->next));
  file->next = end ? end + 1 : file->end;
}

// A field with or without quotation marks; an escaped mark stays as written.
static struct text field(struct sie *file) {
  skip_blanks(file);
  bool quoted = file->next < file->end && *file->next == '"';
  if (quoted) file->next++;
  const char *start = file->next;
  while (file->next < file->end && !is_line_end(*file->next)) {
    if (quoted ? *file->next == '"' && file->next[-1] != '\\' : is_blank(*file->next)) break;
    file->next++;
  }
  struct text text = {start, (size_t)(file->next - start)};
  if (quoted && file->next < file->end && *file->next == '"') file->next++;
  return text;
}

// What stands between braces.
static struct text braces(struct sie *file) {
  skip_blanks(file);
  if (file->next == file->end || *file->next != '{') return (struct text){"", 0};
  const char *start = ++file->next;
  while (file->next < file->end && *file->next != '}' && !is_line_end(*file->next)) file->next++;
  struct text text = {start, (size_t)(file->next - start)};
  if (file->next < file->end) file->next++;
  return text;
}

static int32_t whole_number(struct text text) {
  int32_t number = 0;
  for (size_t index = 0; index < text.count; index++) {
    number = number * 10 + (text.bytes[index] - '0');
  }
  return number;
}

// A decimal number with up to two decimals, in minor units.
static int64_t amount(struct text text) {
  int64_t units = 0;
  int decimals = -1;
  bool negative = text.count > 0 && text.bytes[0] == '-';
  for (size_t index = negative; index < text.count; index++) {
    if (text.bytes[index] == '.') {
      decimals = 0;
    } else if (decimals < 2) {
      units = units * 10 + (text.bytes[index] - '0');
      if (decimals >= 0) decimals++;
    }
  }
  for (int count = decimals < 0 ? 0 : decimals; count < 2; count++) units *= 10;
  return negative ? -units : units;
}

static bool starts(const struct sie *file, const char *label) {
  size_t count = strlen(label);
  return (size_t)(file->end - file->next) > count && memcmp(file->next, label, count) == 0 &&
         is_blank(file->next[count]);
}

static bool read_line(struct sie *file, struct sie_record *record) {
  if (starts(file, "#TRANS")) {
    file->next += 6;
    record->kind = SIE_LINE;
    record->account = field(file);
    record->dimensions = braces(file);
    record->amount = amount(field(file));
  } else if (starts(file, "#VER")) {
    file->next += 4;
    record->kind = SIE_VOUCHER;
    record->series = field(file);
    record->number = field(file);
    record->date = whole_number(field(file));
    record->words = field(file);
  } else if (*file->next == '}') {
    record->kind = SIE_VOUCHER_END;
  } else if (starts(file, "#KONTO")) {
    file->next += 6;
    record->kind = SIE_ACCOUNT;
    record->account = field(file);
    record->words = field(file);
  } else if (starts(file, "#IB")) {
    file->next += 3;
    struct text year = field(file);
    record->kind = SIE_OPENING;
    record->account = field(file);
    record->amount = amount(field(file));
    if (year.count != 1 || year.bytes[0] != '0') return false;
  } else {
    return false;
  }
  return true;
}

enum sie_kind sie_next(struct sie *file, struct sie_record *record) {
  while (file->next < file->end) {
    skip_blanks(file);
    bool counts = file->next < file->end && read_line(file, record);
    skip_line(file);
    if (counts) return record->kind;
  }
  return record->kind = SIE_END_OF_FILE;
}
