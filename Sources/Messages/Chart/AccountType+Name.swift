import Accounting

extension AccountType {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.asset, .sv): "tillgång"
    case (.asset, .nb): "eiendel"
    case (.asset, .en): "asset"
    case (.liability, .sv): "skuld eller eget kapital"
    case (.liability, .nb): "gjeld eller egenkapital"
    case (.liability, .en): "liability or equity"
    case (.income, .sv): "intäkt"
    case (.income, .nb): "inntekt"
    case (.income, .en): "income"
    case (.expense, .sv): "kostnad"
    case (.expense, .nb): "kostnad"
    case (.expense, .en): "expense"
    case (.statistical, .sv): "statistik"
    case (.statistical, .nb): "statistikk"
    case (.statistical, .en): "statistical"
    }
  }
}
