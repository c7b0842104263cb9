import Journal

/// The names that stand-ins are taken from.
///
/// First names and surnames are common ones; towns, regions and firms are put together from pieces, so that no known place
/// comes in. No name is an ordinary word of either language, ends in `s` (so that "Camilles" is a plural and "Camille's" a
/// possessive) or begins with `h` or `y` (so that French knows whether to elide before it).
enum InventedNames: UInt8, CaseIterable {
  case feminine, masculine, eitherGender, surname, town, region, firm

  /// The names of this kind that suit a text in `language`.
  func names(in language: Language) -> [String] {
    switch language {
    case .english: Self.english[Int(rawValue)]
    case .french: Self.french[Int(rawValue)]
    }
  }

  /// Where to look next when all of these are taken.
  var next: [InventedNames] {
    switch self {
    case .feminine: [.eitherGender, .surname, .masculine]
    case .masculine: [.eitherGender, .surname, .feminine]
    case .eitherGender: [.surname, .feminine, .masculine]
    case .surname: [.feminine, .masculine, .eitherGender]
    case .town: [.region, .firm]
    case .region: [.town, .firm]
    case .firm: [.town, .region]
    }
  }

  /// Every name of every list by the key of its folded letters.
  static let byKey: [WordKey: String] = {
    var names: [WordKey: String] = [:]
    for list in english + french { for name in list { names[WordKey(name)] = name } }
    return names
  }()

  /// A sieve for ``byKey``: whether some name's key has these last twelve bits.
  static let sieve: [Bool] = {
    var sieve = [Bool](repeating: false, count: 4096)
    for key in byKey.keys { sieve[Int(key.value & 4095)] = true }
    return sieve
  }()

  private static let english: [[String]] = [
    words(englishFeminine), words(englishMasculine), words(englishEither), words(englishSurnames),
    pairs(
      "Elm Ald Bram Wex Thorn Kel Stav Lang Mar Dun Fen Carl Wick Tem Rad Nor Mil Lin Ketter Ever Crom Bex Aver Ock",
      "ford bury ham ton wick mere stead combe leigh worth bridge field"), regions, firms,
  ]

  private static let french: [[String]] = [
    words(frenchFeminine), words(frenchMasculine), words(frenchEither), words(frenchSurnames),
    pairs(
      "Val Mar Cor Bru Sar Mal Ner Lan Cour Tré Vir Bel Mont Roque Aubre Auri Éra Ori Ome Esti Ala Éme Une Ingre",
      "mont ville bourg court fontaine rive vert champ lieu clair gny ligny"), regions, firms,
  ]

  private static let regions = pairs(
    "Cast Morv Belg Rav Sév Tarn Verd Bors Lavr Mérid Occ Elb Est Oxit Ard Ulv", "anie orie élie agne olie andie")
  private static let firms = pairs(
    "Nova Alti Bren Kelvo Dorsa Linvi Quanta Sylve Tarvi Velmo Zenvi Orbi Luma Merca Corvi Pola Ixo Emba Axo Ubi",
    "rel méo dia tec gen lor vance")

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  private static func pairs(_ beginnings: String, _ ends: String) -> [String] {
    let ends = words(ends)
    return words(beginnings).flatMap { beginning in ends.map { beginning + $0 } }
  }

  private static let englishFeminine = """
    Abigail Adele Adriana Agatha Alana Alicia Alison Alma Amanda Amelia Angela Anita Annabel Antonia Arabella Astrid Audrey
    Beatrice Belinda Bernadette Bethany Bianca Bridget Camilla Candice Carla Caroline Cassandra Catherine Cecilia Charlotte
    Chloe Clara Clarissa Claudia Colleen Cordelia Corinne Cynthia Daniela Daphne Deborah Deirdre Delia Denise Diana Donna
    Doreen Dorothy Edith Edna Eileen Elaine Eleanor Elena Eliza Elizabeth Eloise Elspeth Emily Emma Erica Erin Esther
    Eugenia Evelyn Felicity Fiona Flora Freya Gabriella Gemma Georgina Geraldine Gillian Gloria Greta Gwendolyn Imogen
    Ingrid Irene Isabel Isla Jacqueline Janet Janice Jennifer Jessica Jill Joanna Josephine Judith Julia Juliet Karen
    Katherine Kathleen Katrina Kirsten Laura Lauren Leah Leila Leonora Letitia Linda Lorna Louisa Lucinda Lucy Lydia Mabel
    Madeleine Maisie Margaret Marianne Marina Marion Martha Matilda Maud Maureen Melanie Melissa Mildred Miranda Miriam
    Moira Monica Muriel Nadia Naomi Natalie Natasha Nicola Nora Norma Octavia Olivia Pamela Patricia Paula Pauline Petra
    Philippa Phoebe Polly Priscilla Rachel Ramona Rebecca Regina Rita Roberta Rosalind Rowena Roxanne Sabrina Sally Samantha
    Sandra Sarah Selina Serena Sharon Sheila Shirley Sonia Sophia Stella Stephanie Susan Susanna Sylvia Tabitha Tamara
    Tamsin Tara Teresa Thelma Theodora Tina Ursula Valerie Vanessa Vera Veronica Victoria Wanda Wendy Winifred Zara Zoe
    """

  private static let englishMasculine = """
    Aaron Abraham Adam Adrian Aidan Alan Alastair Albert Alfred Alistair Ambrose Andrew Anthony Archibald Arnold Arthur
    Austin Barnaby Barry Bartholomew Benedict Benjamin Bernard Bertram Bradley Brandon Brendan Brian Bruce Bryan Calvin
    Carl Cedric Christopher Clarence Clifford Clive Colin Conor Conrad Cormac Craig Cuthbert Cyril Damian Daniel Darren
    David Declan Derek Desmond Dominic Donald Duncan Dylan Edgar Edmund Edward Edwin Elliott Elmer Emmett Eric Ernest Ethan
    Eugene Evan Ewan Felix Finlay Floyd Frederick Gareth Gary Gavin Geoffrey Gerald Gerard Gideon Gilbert Glenn Godfrey
    Gordon Graham Gregory Gustave Ian Igor Irving Isaac Ivan Ivor Jacob Jared Jason Jasper Jeffrey Jeremy Jerome Joel Jonah
    Jonathan Joseph Joshua Julian Justin Keith Kenneth Kevin Kieran Kurt Lachlan Leonard Leopold Leroy Lionel Lloyd Lorcan
    Luke Malcolm Marvin Matthew Maurice Maxwell Melvin Michael Mitchell Mortimer Nathan Nathaniel Neil Nigel Noah Norman
    Oliver Oscar Oswald Owen Patrick Percival Peter Philip Quentin Ralph Randall Raymond Reginald Reuben Richard Robert
    Roderick Roger Roland Ronald Rory Rupert Russell Samson Sean Sebastian Seth Sheldon Simon Solomon Stanley Stephen Stuart
    Terence Theodore Timothy Trevor Tristan Vernon Vincent Wallace Walter Warren Wesley Wilbur Wilfred William Winston
    Zachary
    """

  private static let englishEither = """
    Alex Ashley Avery Billie Blair Cameron Casey Charlie Corey Dana Darcy Devon Ellery Emery Finley Frankie Jamie Jessie
    Jordan Kelly Kelsey Kendall Kerry Kim Lee Leslie Logan Mackenzie Marley Micah Morgan Parker Quinn Reese Riley
    Robbie Rowan Sam Sasha Shannon Sidney Sky Spencer Stevie Taylor Terry Toby Toni Tracy Tyler Val Wynn Andie Arden Ariel
    Aubrey Emerson Ollie Udell
    """

  private static let frenchFeminine = """
    Adélaïde Adèle Adeline Agathe Alexandrine Alice Aliénor Aline Amandine Amélie Anastasie Andrée Angèle Annabelle Annick
    Anouk Antoinette Apolline Ariane Armelle Arlette Astrid Audrey Augustine Aurélie Axelle Béatrice Bénédicte Bérangère
    Bérénice Bernadette Berthe Brigitte Caroline Catherine Cécile Célestine Céline Chantal Charlène Charline Charlotte Chloé
    Christelle Christine Clarisse Claudette Claudine Clélia Clothilde Coralie Corinne Cosima Cynthia Danièle Daphné Delphine
    Denise Diane Domitille Dorothée Édith Edwige Éléonore Éliane Élisabeth Élise Élodie Éloïse Elvire Émeline Émilie Emma
    Emmanuelle Ernestine Estelle Esther Eugénie Eulalie Évelyne Fabienne Fanny Fantine Faustine Félicie Fernande Flavie
    Florine Françoise Gabrielle Gaëlle Geneviève Georgette Géraldine Germaine Ghislaine Gilberte Ginette Gisèle Guillemette
    Ilona Ingrid Irène Isabelle Isaure Iseult Jacqueline Jeanne Jeannine Jessica Joëlle Joséphine Josette Josiane Judith
    Julie Julienne Juliette Justine Karine Laetitia Laure Laurence Laurine Léonie Léontine Liliane Louise Lucette Lucie
    Lucienne Lucile Ludivine Lydie Madeleine Maëlle Magali Maïté Manon Marceline Margaux Margot Marianne Marielle Marion
    Marlène Marthe Martine Maryse Mathilde Maud Mélanie Mélissa Michèle Mireille Monique Muriel Myriam Nadège Nadine Nathalie
    Nicole Ninon Noémie Océane Odette Odile Olga Olympe Ombeline Ophélie Oriane Pauline Paulette Pénélope Perrine Philippine
    Priscille Rachel Raphaëlle Raymonde Rébecca Régine Renée Rolande Romane Rosalie Rosine Roxane Sabine Sabrina Salomé
    Sandrine Sarah Ségolène Séverine Sidonie Simone Solange Solène Sophie Stéphanie Suzanne Sybille Sylvette Sylvie Thérèse
    Tiphaine Valentine Valérie Véronique Victorine Virginie Viviane Zélie Zoé
    """

  private static let frenchMasculine = """
    Achille Adrien Alain Alban Albert Alexandre Alphonse Amaury Ambroise Anatole André Anselme Antoine Antonin Aristide
    Armand Arnaud Arsène Arthur Auguste Augustin Aurélien Axel Balthazar Baptiste Barnabé Barthélemy Bastien Baudouin
    Benjamin Benoît Bernard Bertrand Brice Bruno Cédric Célestin Constantin Corentin Cyprien Cyril Damien Daniel David
    Dimitri Donatien Édouard Edgar Edmond Éloi Émile Émilien Emmanuel Enguerrand Éric Ernest Étienne Eugène Évariste Fabien
    Fabrice Félicien Félix Ferdinand Fernand Firmin Florian Frédéric Gabriel Gaël Gaëtan Gaspard Gaston Gauthier Geoffroy
    Gérald Gérard Gilbert Gontran Grégoire Guilhem Guillaume Gustave Ignace Irénée Isidore Ismaël Ivan Jérémie Jérôme
    Joachim Joël Jonathan Joseph Josselin Julien Justin Kévin Kilian Lambert Laurent Lazare Léandre Léon Léonard Léopold
    Lilian Lionel Loïc Lothaire Lubin Lucien Ludovic Maël Malo Marc Marceau Marcel Mathieu Mathurin Maurice Maxence Maxime
    Maximilien Médéric Melchior Michel Nathan Nathanaël Nestor Norbert Octave Odilon Omer Oscar Pacôme Patrice Patrick Paul
    Paulin Philibert Philippe Prosper Quentin Raoul Raphaël Raymond Rémi Renaud Richard Robert Rodolphe Rodrigue Roger Roland
    Romain Romaric Romuald Samson Samuel Sébastien Serge Siméon Simon Sylvain Tancrède Tanguy Théo Théodore Théophile
    Thibault Thierry Timothée Tristan Ugo Urbain Valentin Valéry Victorien Vincent Virgile Vivien Vladimir Wilfried William
    Xavier Zacharie
    """

  private static let frenchEither = """
    Camille Claude Dominique Sacha Charlie Morgan Lou Gwen Maé Swann Sam Jessie Leslie Kim Kelly Lee Dany Cléo Nour Sidney
    Stacy Jody Mallory Marlow Noa Romy Sandy Toni Vivian Kerry Cameron Jordan Shannon Taylor Loan Nikita Gaby Dani Charly
    Alex Alix Andréa Ariel Amal Ayo Ilia Éli Ezra Ollie Elia Aël Azélie Orphée Issa Essia Ari Evren Iman Assa
    """

  private static let englishSurnames = """
    Ashworth Atherton Barlow Barrington Bartlett Beckett Bellamy Bexley Blackwood Blakely Bradshaw Bramwell Brewster Brigham
    Brockway Buckley Burbank Calloway Cartwright Chadwick Chesterton Clayborne Clifton Colbert Coleridge Conway Corbett
    Crandall Crawford Culpepper Dalton Davenport Dawson Delaney Denholm Digby Donnelly Drummond Dunmore Eastwood Eddington
    Ellison Elsworth Everett Fairbank Fairchild Falconer Farnsworth Fenwick Fitzgerald Flanagan Forsythe Fulton Gainsborough
    Gallagher Garfield Gladwell Goodwin Granger Greenwood Grimshaw Ingram Irwin Jarrett Jefferson Jernigan Kellaway Kendrick
    Kensington Kettering Kingsley Kirkland Lancaster Langdon Langford Latimer Lawford Leighton Lockwood Lombard Lovell Lowell
    Lytton Macaulay Marlowe Mayfield Merriweather Middleton Milford Montague Mulligan Naylor Nettleton Newcombe Norwood
    Oakley Oldham Osborne Pemberton Penrose Pickering Prescott Quigley Quimby Radcliffe Ramsey Redmond Renshaw Ridley
    Rockwell Rutherford Sanford Saxton Seabrook Selby Sheridan Sherwood Sinclair Somerset Stafford Standish Stanton Stratton
    Sullivan Sutherland Talbot Tennyson Thackeray Thornton Tilbury Trafford Trevelyan Truscott Underwood Vickery Wadsworth
    Wakefield Webster Weldon Wentworth Westbrook Wetherby Whitaker Whitfield Wilcox Winslow Winthrop Woodward Wyndham
    """

  private static let frenchSurnames = """
    Moreau Girardot Lefèvre Roussel Fontanel Garnier Faurel Mercadier Blanchard Guérin Joubert Perrin Morel Andrieu Aubert
    Audouin Baudry Bazin Bellanger Bénard Berthier Bertin Besnard Blondel Bodin Bonnard Bossard Bourdin Bourgoin Brunel
    Caillaud Carlier Castel Chabrol Charrier Clavel Collet Colombel Cordier Coutant Crespin Daguin Dalmasso Danjou Debray
    Delaporte Delattre Delaunay Delcourt Delmotte Drouet Dubreuil Duchêne Dufresne Dugué Dumontier Dupuy Durandal Duvallon
    Estève Évrard Fauvel Favreau Ferrand Fleuriot Fouquet Fournel Gaillardet Gaudin Gautreau Gilardi Gobert Godard Gosselin
    Goubert Granier Grimaud Guérard Guichard Guignard Guillot Guyonnet Imbert Isambert Jacquemin Jamet Jolivet Jourdain Jouve
    Labbé Lacombe Lacroix Lagarde Lamarque Landreau Larcher Laroche Lavigne Lebreton Leclerc Lecomte Ledoux Lefranc Legrand
    Lejeune Leroux Letellier Levasseur Loiseau Magnier Maillard Marchal Massonneau Mauger Maupin Ménard Meunier Michaud
    Millet Monnier Montagnac Mouret Navarro Normand Ollivier Oudin Oudot Pasquier Pelletier Perrot Pichard Pineau Poirier
    Quentel Raimbault Rambaud Raynaud Regnier Ricard Richaud Rigaud Robillard Rondeau Rouvier Roussin Sabatier Savary Séguin
    Serrano Simonet Tardieu Tessier Thomasset Tournier Trichet Vallet Vasseur Verdier Vernet Viallet Vidalie Villard
    Vincendon Albertini Allard Amiot Anselin Astier Auger Aubry Auvray Éveillard Aguilar Estienne Icard Urvoy Achard
    """
}
