/// The grammar of dates. A rule takes what it understands and returns it, or takes nothing and returns `nil`; it throws
/// when it is certain what was meant and that there is no such thing.
struct DateGrammar {
  var phrase: PhraseReader
  let clock: Clock

  var today: CivilDate { clock.today }

  init(_ phrase: PhraseReader, clock: Clock) {
    self.phrase = phrase
    self.clock = clock
  }

  /// The meaning of the whole phrase.
  mutating func meaning() throws(DatePhraseError) -> DateMeaning {
    if let meaning = try instant(), phrase.isAtEnd { return meaning }
    phrase.back(to: 0)
    if let meaning = try stretch(), phrase.isAtEnd { return meaning }
    phrase.back(to: 0)
    guard let meaning = try dayAndTime() else { throw .notUnderstood }
    return meaning
  }

  /// `now`, `an hour ago`, `dans dix minutes`.
  private mutating func instant() throws(DatePhraseError) -> DateMeaning? {
    if phrase.take(anyOf: DateVocabulary.now) { return .moment(clock.now, precisionSeconds: 60) }
    guard let shift = distance(), shift.seconds != 0, phrase.isAtEnd else { return phrase.back(to: 0) }
    var moment = clock.now
    if shift.months != 0 || shift.days != 0 {
      let local = Int64(moment.local.secondOfDay) + (try date(at: shift).daysSince1970) * 86_400
      guard let shifted = CivilDateTime(clockSeconds: local).flatMap(clock.timestamp) else { throw .outOfRange }
      moment = shifted
    }
    guard let moment = clock.timestamp(secondsSince1970: moment.secondsSince1970 + Int64(shift.seconds)) else {
      throw .outOfRange
    }
    return .moment(moment, precisionSeconds: 60)
  }

  /// A day, a part of a day and a time, each at most once and in any order, with commas between.
  private mutating func dayAndTime() throws(DatePhraseError) -> DateMeaning? {
    var day: NamedDay?
    var part: DayPart?
    var time: TimeOfDay?
    while !phrase.isAtEnd {
      if phrase.index > 0 { phrase.takeComma() }
      if day == nil, part == nil, let found = try weekdayPart() {
        (day, part) = found
      } else if day == nil, let found = try self.day() {
        day = found
      } else if part == nil, let found = try dayPart() {
        part = found
      } else if time == nil, let found = try timeOfDay() {
        time = found
      } else {
        return nil
      }
    }
    if let part { return try meaning(of: part, day: day, time: time) }
    guard let time else { return day.map { .day($0) } }
    guard day != nil || !time.needsDayPart && time.offsetMinutes == nil, !time.needsDayPart || time.isSaidAt else {
      return nil
    }
    let midnight = (day?.date ?? today).daysSince1970 * 86_400
    guard let reading = CivilDateTime(clockSeconds: midnight + Int64(time.second)) else { throw .outOfRange }
    guard let offset = time.offsetMinutes else { return .reading(reading, precisionSeconds: time.precisionSeconds) }
    guard let moment = Timestamp(reading, offsetMinutes: offset) else { throw .outOfRange }
    return .moment(moment, precisionSeconds: time.precisionSeconds)
  }

  /// `this morning`, `hier soir`; with a time, the one such time in that part of the day, if there is one.
  private func meaning(of part: DayPart, day: NamedDay?, time: TimeOfDay?) throws(DatePhraseError) -> DateMeaning? {
    guard day == nil || part.date == nil, let date = part.date ?? day?.date ?? (time == nil ? nil : today) else {
      return nil
    }
    let midnight = date.daysSince1970 * 86_400
    guard let time else {
      let hours = part.kind.hours
      return .part(
        midnight + Int64(hours.lowerBound) * 3600..<midnight + Int64(hours.upperBound) * 3600,
        usual: midnight + Int64(part.kind.usualHour) * 3600)
    }
    let range = part.kind.hoursOfTimes.lowerBound * 3600..<part.kind.hoursOfTimes.upperBound * 3600
    let candidates = [time.second] + (time.mayBeEitherHalf ? [(time.second + 43_200) % 86_400] : [])
    let fitting = candidates.flatMap { [$0, $0 + 86_400] }.filter(range.contains)
    guard time.offsetMinutes == nil, fitting.count == 1 else { return nil }
    // "2 at night" without a day may be last night's or tonight's.
    guard day != nil || part.date != nil || fitting[0] < 86_400 else { return nil }
    guard let reading = CivilDateTime(clockSeconds: midnight + Int64(fitting[0])) else { throw .outOfRange }
    return .reading(reading, precisionSeconds: time.precisionSeconds)
  }
}
