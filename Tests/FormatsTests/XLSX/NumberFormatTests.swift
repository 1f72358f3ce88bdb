import Testing

@testable import Formats

@Suite struct NumberFormatTests {
  @Test(arguments: [
    ("General", ""), ("0.00", ""), ("# ##0,00", ""), ("#,##0.00_);[Red](#,##0.00)", ""),
    ("0.00E+00", ""), ("# ?/?", ""), ("[>100]0;0", ""), ("@", ""), ("\"st\" 0", "st"),
    ("yyyy-mm-dd", "date"), ("yyyy-mm-dd;@", "date"), ("[$-41D]d mmmm yyyy", "date"),
    ("m/d/yy h:mm", "date"),
    ("[h]:mm:ss", "date"), ("dd.mm.yyyy", "date"),
    ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"),
    ("0%", "percent"), ("0.0 %", "percent"), ("0\"%\"", ""),
    ("#,##0.00\\ \"kr\"", "kr"), ("#,##0.00\\ [$kr-41D]", "kr"), ("[$€-2]\\ #,##0.00", "€"),
    ("[$SEK]\\ #,##0", "SEK"), ("\"$\"#,##0.00", "$"), ("$#,##0.00", "$"),
    ("[$$-409]#,##0.00", "$"),
    ("#,##0.00\\ [$NOK-414];[Red]\\-#,##0.00\\ [$NOK-414]", "NOK"), ("#,##0.00 €", "€"),
    ("_-* #,##0.00\\ \"kr\"_-;\\-* #,##0.00\\ \"kr\"_-;_-* \"-\"??\\ \"kr\"_-;_-@_-", "kr"),
    ("0000", "width 4"), ("\"", ""), ("[", ""), ("\\", ""), ("_", ""),
  ])
  func `a format says whether a number is a date or a share, and what stands beside it`(
    _ code: String,
    _ expected: String
  ) {
    let format = NumberFormat(code: code)
    var told = format.isDate ? ["date"] : format.words.filter { $0 != "-" && $0 != "%" }
    if format.isPercent { told.append("percent") }
    if format.width > 1 { told.append("width \(format.width)") }
    #expect(told.joined(separator: " ") == expected)
  }

  @Test func `formats that a workbook does not spell out are known by their numbers`() {
    #expect([14, 17, 22, 46, 57].allSatisfy { NumberFormat(builtIn: $0).isDate })
    #expect([9, 10].allSatisfy { NumberFormat(builtIn: $0).isPercent })
    for number in [0, 1, 4, 7, 37, 44, 48, 49] {
      #expect(NumberFormat(builtIn: number) == NumberFormat())
    }
  }
}
