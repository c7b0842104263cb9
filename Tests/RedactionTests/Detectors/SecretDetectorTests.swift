import Testing

@testable import Redaction

@Suite struct SecretDetectorTests {
  @Test(arguments: [
    "password is ⟦hunter2⟧", "my password: ⟦Tr0ub4dor&3⟧.", "wifi is ⟦Mangrove_88!pop⟧ (dont tell",
    "the passphrase is \"⟦correct horse battery staple⟧\"", "pw: ⟦banana⟧", "PIN is ⟦4471⟧",
    "code for the gate ⟦4471⟧, Fri", "door code ⟦19A4⟧",
    "key ⟦sk-proj-abcDEF123456ghiJKL789⟧", "⟦ghp_16C7e42F292c6912E7710c838347Ae178B4a⟧", "⟦AKIAIOSFODNN7EXAMPLE⟧",
    "⟦xoxb-123456789012-abcdefGHIJKL⟧", "token ⟦eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc_DEF-123⟧",
    "⟦glpat-aBcDeFgHiJkLmNoPqRsT⟧", "⟦AIzaSyA1234567890abcdefghijklmnopqrstuv⟧",
    "⟦-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEF\n-----END PRIVATE KEY-----⟧ end",
    "api_key=⟦a8f5f167f44f4964e6c998dee827110c⟧", "⟦d41d8cd98f00b204e9800998ecf8427e⟧", "alarm code is ⟦2580⟧",
    "Padlock on the boat shed is now ⟦1805⟧, as", "RSVP by May, password ⟦yesweknow⟧.", "wifi ⟦Freebox-7C1E⟧",
  ])
  func `secrets are found in English`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: SecretDetector.self) == text.expected)
  }

  @Test(arguments: [
    "mot de passe : ⟦Soleil2024!⟧", "le wifi c'est ⟦Moulin-à-vent_33⟧, la clé",
    "Le code du portail est ⟦47B19⟧, le wifi", "mdp ⟦azerty123⟧", "digicode : ⟦1234A⟧",
    "ordinateur ⟦Grenouille&Taureau7⟧, banque",
    "mon mdp c’est ⟦chouchou⟧", "code de l’alarme ⟦7788⟧", "le code PIN est ⟦0000⟧", "coffre ⟦19-04-71⟧,",
    "le mot de passe est « ⟦petit poney⟧ »", "code d’entrée : ⟦B4512⟧",
    "le cadenas du local des vélos est ⟦1789⟧.",
  ])
  func `secrets are found in French`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found(by: SecretDetector.self) == text.expected)
  }

  @Test(arguments: [
    "I forgot my password", "the password is wrong", "mot de passe oublié", "le mot de passe est trop long",
    "the key is under the mat", "the secret is out", "wifi is down", "la clé est sous le pot de thym",
    "a token of love", "le code de la route", "code rouge", "dress code: casual",
    "the wifi is slow again", "pin the note", "the key to happiness is sleep", "le secret est de respirer",
    "the code is broken", "passe une bonne journée", "sertraline 50 mg", "antidisestablishmentarianism", "key point",
    "the padlock is on the 12th gate", "the alarm went in 1998", "password manager.",
    "le code est resté en 2019",
  ])
  func `words about secrets stay`(text: String) {
    #expect(MarkedText(text).found(by: SecretDetector.self) == [])
  }

  @Test(arguments: [
    "password is", "pw:", "-----BEGIN", "-----BEGIN X-----", "sk-", "eyJ.", "AKIA", "mdp", "wifi : \"",
    "\u{0}password:\u{0}", "password: \n",
  ])
  func `odd texts do no harm`(text: String) {
    #expect(MarkedText(text).isHandledSafely(by: SecretDetector.self))
  }
}
