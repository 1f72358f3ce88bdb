// append FILE TIMES: the limit of goal 4.
//
// Appends about what a voucher takes in a log and makes it durable, one time after another. Prints
// the seconds that one takes.

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "stopwatch.h"

enum { RECORD = 600 };

int main(int count, char **arguments) {
  int times = count == 3 ? atoi(arguments[2]) : 0;
  if (times < 1) {
    fprintf(stderr, "usage: append FILE TIMES\n");
    return 64;
  }
  int file = open(arguments[1], O_CREAT | O_TRUNC | O_WRONLY | O_APPEND, 0644);
  if (file < 0) {
    perror(arguments[1]);
    return 1;
  }
  char record[RECORD];
  memset(record, 'v', sizeof record);
  double start = seconds_now();
  for (int time = 0; time < times; time++) {
    if (write(file, record, sizeof record) != sizeof record || fdatasync(file) != 0) {
      perror(arguments[1]);
      return 1;
    }
  }
  printf("%.9f\n", (seconds_now() - start) / times);
  close(file);
  return 0;
}
