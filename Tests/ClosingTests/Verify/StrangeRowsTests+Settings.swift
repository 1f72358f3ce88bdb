import TestSupport

extension StrangeRowsTests {
  /// The same of what is set of tags, of values that balance, and of late documents.
  static let settingsBeside = table(
    """
    UPDATE tag SET tag = 'x' | VER-001 | tag
    UPDATE tag_option SET tag_option = 'x' | VER-001 | tag_option
    UPDATE tag_default SET tag_value = 'x' | VER-001 | tag_default
    UPDATE line_tag SET tag_value = 'x' | VER-001 | line_tag
    UPDATE tag_edit SET reason = 'x' | VER-001 | tag_edit
    UPDATE balancing_dimension SET first_day = '2031-01-01' | VER-001 | balancing_dimension
    UPDATE balancing_line SET code = 'x' | VER-001 | balancing_line
    UPDATE late_document SET way = 'ask' | VER-001 | late_document
    """
  )
}
