import Database

extension TestBooks {
  /// Citus is not to be had where the tests run, so functions of its names note what they are asked
  /// and refuse what its documentation says that it refuses.
  package func standInForCitus() throws {
    let url = ownerURL.replacing("books_owner@", with: "postgres@")
    let superuser = try Database.connect(url, role: .owner)
    defer { superuser.close() }
    try superuser.run(
      script: """
        SET allow_system_table_mods = on;
        INSERT INTO pg_extension
          (oid, extname, extowner, extnamespace, extrelocatable, extversion)
        VALUES (99999, 'citus', 10, 11, false, '13.2');
        CREATE TABLE pg_catalog.pg_dist_partition (logicalrelid REGCLASS, is_shared BOOLEAN);
        GRANT SELECT, INSERT ON pg_catalog.pg_dist_partition TO books_owner;
        CREATE FUNCTION pg_catalog.expect_distributable(relation REGCLASS, shared BOOLEAN)
        RETURNS VOID LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (
            SELECT 1 FROM pg_trigger JOIN pg_proc AS asked ON asked.oid = tgfoid
            WHERE tgrelid = relation AND NOT tgisinternal
              AND (replace(lower(asked.prosrc), 'is distinct from', '') ~ '\\mfrom\\M'
                OR current_setting('citus.enable_unsafe_triggers', true) IS DISTINCT FROM 'on')
          ) THEN
            RAISE EXCEPTION 'cannot distribute %: it has triggers', relation;
          END IF;
          IF EXISTS (
            SELECT 1 FROM pg_constraint
            WHERE contype = 'f' AND conrelid = relation AND confrelid <> relation
              AND NOT EXISTS (
                SELECT 1 FROM pg_dist_partition
                WHERE logicalrelid = confrelid AND (is_shared OR NOT shared))
          ) THEN
            RAISE EXCEPTION 'cannot distribute %: a foreign key leads elsewhere', relation;
          END IF;
          INSERT INTO pg_dist_partition VALUES (relation, shared);
        END $$;
        CREATE FUNCTION pg_catalog.create_reference_table(relation REGCLASS)
        RETURNS VOID LANGUAGE sql AS $$ SELECT expect_distributable(relation, true) $$;
        CREATE FUNCTION pg_catalog.create_distributed_table(
          relation REGCLASS, distribution_column TEXT, colocate_with TEXT)
        RETURNS VOID LANGUAGE sql AS $$ SELECT expect_distributable(relation, false) $$;
        """
    )
  }
}
