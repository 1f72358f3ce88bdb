import Accounting

extension RunState {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.planned, .sv): "planerad"
    case (.planned, .nb): "planlagt"
    case (.planned, .en): "planned"
    case (.posted, .sv): "bokförd"
    case (.posted, .nb): "bokført"
    case (.posted, .en): "posted"
    case (.nothingToDo, .sv): "inget att bokföra"
    case (.nothingToDo, .nb): "ingenting å bokføre"
    case (.nothingToDo, .en): "nothing to do"
    case (.undone, .sv): "ångrad"
    case (.undone, .nb): "angret"
    case (.undone, .en): "undone"
    }
  }
}
