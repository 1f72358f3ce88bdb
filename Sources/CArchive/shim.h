#include <archive.h>
#include <archive_entry.h>

// The macro of the header, which Swift does not see.
static inline int bokslut_archive_is_file(struct archive_entry *entry) {
  return archive_entry_filetype(entry) == AE_IFREG;
}
