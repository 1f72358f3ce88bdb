import Accounting
import Testing

struct KeptTaxCodeTests {
  @Test(arguments: [
    ("25", "25"), ("25.00", "25"), ("25.0", "25"), ("11.11", "11.11"), ("11.10", "11.1"),
    ("0", "0"), ("0.00", "0"), ("100", "100"), ("", ""),
  ])
  func `zeros behind the point say nothing`(_ written: String, _ plain: String) {
    let code = KeptTaxCode(
      code: "3",
      description: "",
      percentage: written,
      standardCode: "",
      country: ""
    )
    #expect(code.plainPercentage == plain)
  }
}
