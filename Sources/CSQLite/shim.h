#include <sqlite3.h>

// Swift cannot call functions with a variable number of arguments.
static inline int bokslut_sqlite3_switch(sqlite3 *database, int option, int value) {
  return sqlite3_db_config(database, option, value, (int *)0);
}

// Without counting what it allocates, which takes a lock each time; works before the first opening.
static inline int bokslut_sqlite3_count_no_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
