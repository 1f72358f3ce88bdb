#define _GNU_SOURCE
#include "FaultInjection.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { tuesday_morning = 1743584400 };

static enum fault { none, count, kill_, tear, lose, scatter, full, stop, cut, mute } fault;
static const char *const names[] = {"none", "count", "kill", "tear", "lose",
                                    "scatter", "full", "stop", "cut", "mute"};
static long chosen;
static long calls;
static const char *full_while;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

// What was written since a file's last sync -----------------------------------------------------

typedef struct change {
  struct change *older;
  dev_t device;
  ino_t inode;
  int descriptor;
  off_t size_before;
  off_t offset;
  size_t length_before;
  size_t length;  // of a write; a file that was cut has none
  off_t cut_to;   // of a file that was cut, else -1
  char *before;
  char *after;
} change;

static change *newest;

// A descriptor of our own for the file, never closed: closing one gives up the file's locks.
static int kept_descriptor(const struct stat *facts, int descriptor) {
  for (change *c = newest; c; c = c->older)
    if (c->inode == facts->st_ino && c->device == facts->st_dev) return c->descriptor;
  return (int)syscall(SYS_fcntl, descriptor, F_DUPFD_CLOEXEC, 500);
}

static void remember(int descriptor, const void *bytes, size_t length, off_t offset, off_t cut_to) {
  struct stat facts;
  if (fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) return;
  change *c = calloc(1, sizeof *c);
  c->device = facts.st_dev;
  c->inode = facts.st_ino;
  c->descriptor = kept_descriptor(&facts, descriptor);
  c->size_before = facts.st_size;
  c->offset = offset;
  c->cut_to = cut_to;
  size_t end = cut_to < 0 ? length : (size_t)(facts.st_size > cut_to ? facts.st_size - cut_to : 0);
  c->before = malloc(end + 1);
  ssize_t found = syscall(SYS_pread64, descriptor, c->before, end, offset);
  c->length_before = found > 0 ? (size_t)found : 0;
  if (cut_to < 0) {
    c->length = length;
    c->after = malloc(length + 1);
    memcpy(c->after, bytes, length);
  }
  c->older = newest;
  newest = c;
}

static void forget(int descriptor) {
  struct stat facts;
  if (fstat(descriptor, &facts) != 0) return;
  for (change **place = &newest; *place;) {
    change *c = *place;
    if (c->inode == facts.st_ino && c->device == facts.st_dev) {
      *place = c->older;
      free(c->before);
      free(c->after);
      free(c);
    } else {
      place = &c->older;
    }
  }
}

static void apply_again(const change *c, unsigned chance) {
  if (!c) return;
  chance = chance * 1103515245u + 12345u;
  apply_again(c->older, chance);
  if (chance >> 16 & 1) return;
  if (c->cut_to >= 0)
    syscall(SYS_ftruncate, c->descriptor, c->cut_to);
  else
    syscall(SYS_pwrite64, c->descriptor, c->after, c->length, c->offset);
}

static void lose_power(void) {
  for (change *c = newest; c; c = c->older) {
    syscall(SYS_pwrite64, c->descriptor, c->before, c->length_before, c->offset);
    syscall(SYS_ftruncate, c->descriptor, c->size_before);
  }
  if (fault == scatter) apply_again(newest, (unsigned)chosen);
}

// The calls ---------------------------------------------------------------------------------------

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

// Counts a call, and says whether it is to go wrong.
static int is_hit(void) {
  calls += 1;
  if (calls < chosen || fault <= count) return 0;
  if (fault == full) return 1;
  if (calls > chosen) return 0;
  switch (fault) {
    case kill_: die();
    case lose:
    case scatter: lose_power(); die();
    case stop: raise(SIGSTOP); return 0;
    default: return 1;
  }
}

static int is_watched(int descriptor) {
  struct stat facts;
  return fault != none && descriptor > 2 && fstat(descriptor, &facts) == 0 &&
         S_ISREG(facts.st_mode);
}

static int is_full_table(int descriptor) {
  char link[64], path[512];
  if (!full_while || syscall(SYS_faccessat, AT_FDCWD, full_while, F_OK) != 0) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return strstr(path, "/base/") != NULL;
}

static ssize_t write_at(int descriptor, const void *bytes, size_t length, off_t offset) {
  return offset < 0 ? syscall(SYS_write, descriptor, bytes, length)
                    : syscall(SYS_pwrite64, descriptor, bytes, length, offset);
}

static ssize_t faulty_write(int descriptor, const void *bytes, size_t length, off_t offset) {
  if (is_full_table(descriptor)) return errno = ENOSPC, -1;
  if (!is_watched(descriptor)) return write_at(descriptor, bytes, length, offset);
  pthread_mutex_lock(&lock);
  ssize_t result = -1;
  if (!is_hit()) {
    if (fault == lose || fault == scatter) {
      off_t place = offset < 0 ? lseek(descriptor, 0, SEEK_CUR) : offset;
      remember(descriptor, bytes, length, place, -1);
    }
    result = write_at(descriptor, bytes, length, offset);
  } else if (fault == tear) {
    write_at(descriptor, bytes, length / 2, offset);
    die();
  } else {
    errno = ENOSPC;
  }
  int reason = errno;
  pthread_mutex_unlock(&lock);
  errno = reason;
  return result;
}

ssize_t write(int descriptor, const void *bytes, size_t length) {
  return faulty_write(descriptor, bytes, length, -1);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) {
  return faulty_write(descriptor, bytes, length, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off_t offset) {
  return faulty_write(descriptor, bytes, length, offset);
}

// Counts a call that writes nothing; a full disk does not stop it.
static void step(void) {
  if (fault == none) return;
  pthread_mutex_lock(&lock);
  if (is_hit() && fault == tear) die();
  pthread_mutex_unlock(&lock);
}

static int faulty_sync(int descriptor, long number) {
  step();
  int result = (int)syscall(number, descriptor);
  if (fault == lose || fault == scatter) {
    pthread_mutex_lock(&lock);
    forget(descriptor);
    pthread_mutex_unlock(&lock);
  }
  return result;
}

int fsync(int descriptor) { return faulty_sync(descriptor, SYS_fsync); }

int fdatasync(int descriptor) { return faulty_sync(descriptor, SYS_fdatasync); }

static int faulty_cut(int descriptor, off_t length) {
  step();
  if (fault == lose || fault == scatter) remember(descriptor, NULL, 0, length, length);
  return (int)syscall(SYS_ftruncate, descriptor, length);
}

int ftruncate(int descriptor, off_t length) { return faulty_cut(descriptor, length); }

int ftruncate64(int descriptor, off_t length) { return faulty_cut(descriptor, length); }

int unlink(const char *path) {
  step();
  return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
}

int link(const char *from, const char *to) {
  step();
  if (getenv("BOKSLUT_NO_LINKS")) return errno = EPERM, -1;
  return (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int rename(const char *from, const char *to) {
  step();
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

ssize_t send(int descriptor, const void *bytes, size_t length, int flags) {
  if (fault == none) return syscall(SYS_sendto, descriptor, bytes, length, flags, NULL, 0);
  pthread_mutex_lock(&lock);
  int hit = is_hit();
  if (hit && fault == tear) {
    syscall(SYS_sendto, descriptor, bytes, length / 2, flags, NULL, 0);
    die();
  }
  if (hit && fault == cut) shutdown(descriptor, SHUT_RDWR);
  if (hit && fault == mute) shutdown(descriptor, SHUT_RD);
  ssize_t result = syscall(SYS_sendto, descriptor, bytes, length, flags, NULL, 0);
  int reason = errno;
  pthread_mutex_unlock(&lock);
  errno = reason;
  return result;
}

time_t time(time_t *place) {
  struct timespec now = {tuesday_morning, 0};
  if (fault == none) clock_gettime(CLOCK_REALTIME, &now);
  if (place) *place = now.tv_sec;
  return now.tv_sec;
}

// The program -------------------------------------------------------------------------------------

__attribute__((constructor)) static void begin(void) {
  char name[16];
  const char *setting = getenv("BOKSLUT_FAULT");
  const char *while_setting = getenv("BOKSLUT_FULL_WHILE");
  // A copy: PostgreSQL writes its processes' names over the environment.
  full_while = while_setting ? strdup(while_setting) : NULL;
  if (!setting) return;
  if (sscanf(setting, "%15s %ld", name, &chosen) == 2)
    for (enum fault f = count; f <= mute; f++)
      if (strcmp(names[f], name) == 0) fault = f;
  if (fault == none) {
    fprintf(stderr, "no such fault: %s\n", setting);
    abort();
  }
}

__attribute__((destructor)) static void end(void) {
  step();
  const char *place = getenv("BOKSLUT_FAULT_COUNT");
  FILE *file = fault == count && place ? fopen(place, "w") : NULL;
  if (!file) return;
  fault = none;
  fprintf(file, "%ld", calls);
  fclose(file);
}
