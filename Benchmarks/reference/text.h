// A stretch of bytes of the file, never copied.

#ifndef TEXT_H
#define TEXT_H

#include <stddef.h>

struct text {
  const char *bytes;
  size_t count;
};

#endif
