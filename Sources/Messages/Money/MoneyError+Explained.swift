import Accounting

extension MoneyError: ExplainedError {
  package static var examples: [MoneyError] { [.overflow] }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .overflow:
      language.say(
        sv: "Beloppet är större än vad som kan bokföras.",
        hint: "Kontrollera beloppet och kursen; det största är 92 233 720 368 547 758,07.",
        nb: "Beløpet er større enn det som kan bokføres.",
        hint: "Kontroller beløpet og kursen; det største er 92 233 720 368 547 758,07.",
        en: "The amount is larger than what can be posted.",
        hint: "Check the amount and the rate; the largest is 92,233,720,368,547,758.07."
      )
    }
  }
}
