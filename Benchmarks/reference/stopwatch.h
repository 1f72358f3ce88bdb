// Wall time in seconds, for what is measured inside a program.

#ifndef STOPWATCH_H
#define STOPWATCH_H

#include <time.h>

static inline double seconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

#endif
