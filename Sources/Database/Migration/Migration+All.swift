extension Migration {
  /// Every migration, in order.
  package static let all: [Migration] = [
    Migration(
      1,
      "books",
      sqlite: PackageResources.sqlite_0001_sql,
      postgresql: PackageResources.postgresql_0001_sql
    ),
    Migration(
      2,
      "imports",
      sqlite: PackageResources.sqlite_0002_sql,
      postgresql: PackageResources.postgresql_0002_sql
    ),
    Migration(
      3,
      "rates",
      sqlite: PackageResources.sqlite_0003_sql,
      postgresql: PackageResources.postgresql_0003_sql
    ),
    Migration(
      4,
      "posting",
      sqlite: PackageResources.sqlite_0004_sql,
      postgresql: PackageResources.postgresql_0004_sql
    ),
    Migration(
      5,
      "log-that-grows",
      sqlite: PackageResources.sqlite_0005_sql,
      postgresql: PackageResources.postgresql_0005_sql
    ),
    Migration(
      6,
      "opening-transfer",
      sqlite: PackageResources.sqlite_0006_sql,
      postgresql: PackageResources.postgresql_0006_sql
    ),
    Migration(
      7,
      "stated-openings",
      sqlite: PackageResources.sqlite_0007_sql,
      postgresql: PackageResources.postgresql_0007_sql
    ),
    Migration(
      8,
      "voucher-gaps",
      sqlite: PackageResources.sqlite_0008_sql,
      postgresql: PackageResources.postgresql_0008_sql
    ),
    Migration(
      9,
      "answers-and-refusals",
      sqlite: PackageResources.sqlite_0009_sql,
      postgresql: PackageResources.postgresql_0009_sql
    ),
    Migration(
      10,
      "voucher-identity",
      sqlite: PackageResources.sqlite_0010_sql,
      postgresql: PackageResources.postgresql_0010_sql
    ),
    Migration(
      11,
      "findings",
      sqlite: PackageResources.sqlite_0011_sql,
      postgresql: PackageResources.postgresql_0011_sql
    ),
    Migration(
      12,
      "year-shapes",
      sqlite: PackageResources.sqlite_0012_sql,
      postgresql: PackageResources.postgresql_0012_sql
    ),
    Migration(
      13,
      "company-details",
      sqlite: PackageResources.sqlite_0013_sql,
      postgresql: PackageResources.postgresql_0013_sql
    ),
    Migration(
      14,
      "vouchers-of-named-periods",
      sqlite: PackageResources.sqlite_0014_sql,
      postgresql: PackageResources.postgresql_0014_sql
    ),
    Migration(
      15,
      "period-changes",
      sqlite: PackageResources.sqlite_0015_sql,
      postgresql: PackageResources.postgresql_0015_sql
    ),
    Migration(
      16,
      "statement-keys",
      sqlite: PackageResources.sqlite_0016_sql,
      postgresql: PackageResources.postgresql_0016_sql
    ),
    Migration(
      17,
      "balances-of-divided-periods",
      sqlite: PackageResources.sqlite_0017_sql,
      postgresql: PackageResources.postgresql_0017_sql
    ),
    Migration(
      18,
      "posting-passes",
      sqlite: PackageResources.sqlite_0018_sql,
      postgresql: PackageResources.postgresql_0018_sql
    ),
    Migration(
      19,
      "actors",
      sqlite: PackageResources.sqlite_0019_sql,
      postgresql: PackageResources.postgresql_0019_sql
    ),
    Migration(
      20,
      "account-controls",
      sqlite: PackageResources.sqlite_0020_sql,
      postgresql: PackageResources.postgresql_0020_sql
    ),
    Migration(
      21,
      "account-structures",
      sqlite: PackageResources.sqlite_0021_sql,
      postgresql: PackageResources.postgresql_0021_sql
    ),
    Migration(
      22,
      "closes",
      sqlite: PackageResources.sqlite_0022_sql,
      postgresql: PackageResources.postgresql_0022_sql
    ),
    Migration(
      23,
      "deadlines",
      sqlite: PackageResources.sqlite_0023_sql,
      postgresql: PackageResources.postgresql_0023_sql
    ),
    Migration(
      24,
      "approvals",
      sqlite: PackageResources.sqlite_0024_sql,
      postgresql: PackageResources.postgresql_0024_sql
    ),
    Migration(
      25,
      "balancing-dimension",
      sqlite: PackageResources.sqlite_0025_sql,
      postgresql: PackageResources.postgresql_0025_sql
    ),
    Migration(
      26,
      "financial-tags",
      sqlite: PackageResources.sqlite_0026_sql,
      postgresql: PackageResources.postgresql_0026_sql
    ),
    Migration(
      27,
      "late-documents",
      sqlite: PackageResources.sqlite_0027_sql,
      postgresql: PackageResources.postgresql_0027_sql
    ),
  ]

  /// Numbers that are not 1, 2, 3 … would let two programs mean different things by one number.
  static func expectGapless(_ migrations: [Migration]) {
    precondition(
      migrations.map(\.number) == Array(1..<migrations.count + 1),
      "migrations are not numbered 1, 2, 3 …"
    )
  }
}
