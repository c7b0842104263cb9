/// The signs that everybody uses: punctuation, currencies, and the emoji for feelings, weather, hearts, hands and everyday
/// things. No flags, skin tones, letters in circles or other signs that can spell or tell where somebody comes from.
enum CommonSigns {
  static func contains(_ token: Token, in document: Document) -> Bool {
    if token.count == 1 { return (0x21...0x7e).contains(document.bytes[token.start]) }
    guard let scalar = document.text(token.range).unicodeScalars.first else { return false }
    return signs.contains(scalar)
  }

  private static let signs: Set<Unicode.Scalar> = {
    var signs = Set(
      """
      ‘’‚“”„«»‹›…–—―‑·•°€£¥¢§×÷±½¼¾¡¿´¨¸ªº←→↑↓✓✔✗✘★☆♥♡☺☹♪♫
      ❤💔💕💖💗💓💞💘💝💙💚💛🧡💜🖤🤍🤎💟❣💯💢💥💫💦💨💤💬💭
      ✨⭐🌟🔥⚡☀🌞🌤⛅☁🌧⛈🌩❄☃🌈🌊🌙🌛🌚🌝🌱🌿🍀🌷🌸🌹🌺🌻🌼🍂🍁🌳🌲
      👍👎👌✌🤞🤟🤘🤙👋🙌👏🙏💪👊✊👉👈👆👇☝✋🤝🤲🙋🙆🙅🤷🤦🙇💃🕺👀🧠🫶🫂🫠🫣🫡
      🎉🎊🎈🎁🎂🎄🎃🎵🎶🎤🎧🎬🎮🎲📚📖✏📝💻📱☎📞📷💡⏰⌛⏳🔒🔑💊💉🛌🛁🚿🏠🚗🚌🚲✈🚂🏃🚶🧘🏊⚽🏀🎾🏆🥇
      ☕🍵🍷🍺🍻🥂🍕🍔🍟🍝🍜🍰🍫🍪🍩🍎🍌🍓🥐🥖🧀🥗🍽
      🐶🐱🐭🐰🦊🐻🐼🐨🐷🐸🐵🙈🙉🙊🐔🐧🐦🦆🦉🐝🦋🐢🐟🐬🐳🐾💩👻💀☠👽🤖👼😈👿
      """.unicodeScalars.filter { !$0.properties.isWhitespace })
    for faces in [0x1f600...0x1f64a, 0x1f910...0x1f917, 0x1f920...0x1f92f, 0x1f970...0x1f976, 0x1f979...0x1f97a] {
      signs.formUnion(faces.compactMap { Unicode.Scalar($0) })
    }
    return signs
  }()
}
