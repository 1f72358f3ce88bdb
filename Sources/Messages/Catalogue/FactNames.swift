/// Names of the facts of an error in their order, where the labels of its case do not say them; an
/// empty name, and one that is left out at the end, leaves a fact to its label or its type.
let factNames: [String: [String]] = [
  "BKP-001": ["file"], "BKP-002": ["file"], "BKP-003": ["file"], "BKP-004": ["file"],
  "BKP-005": ["file"], "BKP-006": ["file"], "BKP-007": ["file"], "BKP-011": ["file"],

  "CAL-002": ["from", "to"], "CAL-004": ["day", "period", "from", "to"],
  "CAL-005": ["day", "period"], "CAL-009": ["period"], "CAL-010": ["kind", "period"],
  "CAL-011": ["year"], "CAL-012": ["from", "to"], "CAL-013": ["year"],

  "CHK-011": ["period"], "CLS-003": ["period"],

  "CHT-001": ["column"], "CHT-004": ["type"],

  "CMP-001": ["company"], "CMP-002": ["company", "name"], "CMP-003": ["company"],
  "CMP-006": ["currency"], "CMP-008": ["number"], "CMP-010": ["dimension"], "CMP-012": ["name"],

  "DBS-001": ["fault"], "DBS-002": ["reason"], "DBS-009": ["reason"], "DBS-015": ["reason"],
  "DBS-017": ["database"], "DST-004": ["reason"],

  "EXP-001": ["characters"],

  "IMP-006": ["count"], "IMP-008": ["file"], "IMP-009": ["encoding"], "IMP-010": ["column"],
  "IMP-011": ["written"], "IMP-016": ["file"], "IMP-018": ["file"],
  "IMP-019": ["movement"], "IMP-022": ["missing", "parts"], "IMP-024": ["part", "parts"],
  "IMP-029": ["count"],

  "JRN-002": ["column"], "JRN-003": ["column"], "JRN-004": ["column"], "JRN-010": ["written"],
  "JRN-011": ["voucher", "day", "otherDay"], "JRN-014": ["column", "written"],
  "JRN-015": ["column", "written"], "JRN-016": ["written"], "JRN-017": ["written"],
  "JRN-018": ["written"],

  "LED-001": ["kind"], "LED-002": ["reason"], "LED-003": ["reason"],
  "LED-004": ["", "difference"], "LED-009": ["written"],
  "LED-010": ["written"], "LED-011": ["written"], "LED-015": ["written"], "LED-019": ["number"],
  "LED-023": ["total"], "LED-024": ["kind"], "LED-033": ["company", "otherCompany"],
  "LED-034": ["", "difference"],
  "LED-040": ["parts"],

  "PER-008": ["group"], "PER-009": ["module"],

  "RAT-003": ["rates"], "RAT-004": ["rate"], "RAT-006": ["unit"], "RAT-010": ["import"],
  "RAT-011": ["import"], "RAT-012": ["import", "laterImport"],

  "RTF-002": ["column"], "RTF-004": ["written"], "RTF-006": ["currency", "written"],
  "RTF-007": ["currency", "written"], "RTF-008": ["currency", "written"], "RTF-013": ["column"],
  "RTF-014": ["column"], "RTF-015": ["written"], "RTF-016": ["from", "to", "day"],
  "RTF-018": ["column"], "RTF-022": ["currencies"], "RTF-023": ["written"], "RTF-025": ["written"],

  "RUN-001": ["run"], "RUN-002": ["run"], "RUN-003": ["run"], "RUN-004": ["run"],
  "RUN-005": ["run"], "RUN-006": ["run"], "RUN-007": ["run", "laterRun"], "RUN-010": ["run"],
  "RUN-011": ["run"],

  "SIE-002": ["", "difference"], "SIE-004": ["written"], "SIE-005": ["written"],
  "SIE-006": ["written"], "SIE-012": ["label"],
  "SIE-014": ["encoding"], "SIE-028": ["number"], "SIE-033": ["label", "written"],
  "SIE-044": ["series", "missing"], "SIE-045": ["written"],

  "VER-004": ["", "difference"], "VER-012": ["period", "record"],

  "VOU-002": ["voucher", "difference"], "VOU-003": ["voucher", "difference"],
  "VOU-004": ["voucher", "difference"], "VOU-013": ["voucher", "reversedBy"],
  "VOU-014": ["voucher"], "VOU-015": ["voucher"],
  "ZIP-001": ["reason"], "ZIP-002": ["file"], "ZIP-003": ["file"], "ZIP-006": ["files"],
]
