/// Invented names of customers, suppliers, places and projects.
enum SampleNames {
  static let costCentres = [
    "Ledning", "Butik", "Lager", "Försäljning norr", "Försäljning syd", "Webb", "Inköp", "Service",
    "Transport", "Marknad", "Ekonomi", "Utveckling",
  ]

  static let projects = [
    "Vårkampanj", "Ny hemsida", "Mässa i Växjö", "Lagerflytt", "Höstkampanj", "Grön frakt",
    "Kundklubb", "Ny butik i Åre", "Energiprojekt", "Export Norge", "Sommarlager", "Affärssystem",
    "Julhandel", "Återbruk", "Skyltfönster", "Utbildning", "Kvalitet", "Förpackning", "Export EU",
    "Jubileum",
  ]

  static let employees = [
    "Anna Ek", "Björn Dahl", "Cecilia Ås", "David Rönn", "Elin Söder", "Filip Berg", "Greta Lind",
    "Hassan Amir", "Ida Mo", "Johan Fält", "Karin Holm", "Leo Strand", "Maja Kvist", "Nils Hed",
    "Olga Sjö", "Pelle Gran", "Rut Vik", "Sara Alm", "Tove Näs", "Urban Kulle",
  ]

  /// Parties are made of a place and a trade; customers and suppliers share them.
  static let partyCount = places.count * trades.count

  static func party(_ index: Int) -> String {
    places[index % places.count] + trades[index / places.count % trades.count]
  }

  private static let places = [
    "Alvik", "Björkö", "Dalby", "Ekeby", "Fågelsta", "Granliden", "Hedesta", "Ingarö", "Järnås",
    "Kvarnby", "Lövnäs", "Mossvik", "Norrhed", "Orrmo", "Rönnäng", "Sjöbo",
  ]

  private static let trades = [
    " Bygg AB", " Handel AB", "s Måleri", " Livs AB", " El AB", "s Trädgård", " Konsult AB",
    " Hotell AB", " Mekano AB", " Transport AB",
  ]
}
