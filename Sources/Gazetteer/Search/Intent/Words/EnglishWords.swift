extension TongueWords {
  static let english = TongueWords(
    tongue: .english, categories: EnglishCategories.words,
    phrases: EnglishTimes.phrases + [
      (
        .near,
        [
          "near", "near to", "near the", "next to", "next to the", "close to", "close to the", "around", "around the",
          "beside", "beside the", "not far from", "in the vicinity of", "within walking distance of",
          "walking distance from", "nearest to", "closest to", "adjacent to",
        ]
      ),
      (.nearPerhaps, ["nearby", "near by", "close by"]),
      (
        .nearHere,
        [
          "near me", "near here", "nearby me", "close to me", "around me", "around here", "close to here", "nearest",
          "closest", "the nearest", "the closest", "in the area", "in the vicinity", "near my location", "next to me",
          "in this area", "near us", "near my hotel", "near our hotel",
        ]
      ),
      (
        .open,
        [
          "open", "opened", "is open", "are open", "currently open", "still open", "is it open", "that are open",
          "that is open",
        ]
      ),
      (
        .free,
        [
          "free", "free entry", "free admission", "free entrance", "free of charge", "for free", "no ticket",
          "without ticket", "without a ticket", "no entrance fee", "no entry fee", "no admission fee", "no fee",
          "costs nothing", "free to enter", "free to visit",
        ]
      ),
      (
        .children,
        [
          "children", "with children", "for children", "with kids", "for kids", "kids", "kid", "child", "with a child",
          "with my kids", "with my children", "kid friendly", "child friendly", "children friendly", "kids friendly",
          "family",
          "families", "family friendly", "for families", "for family", "with family", "with my family",
          "with the family",
          "for the family", "for the whole family", "toddler", "toddlers", "with toddlers", "with a toddler",
          "suitable for children", "suitable for kids", "good for kids", "good for children", "families with children",
          "families with kids", "with small children", "with young children", "for small children",
        ]
      ),
      (.unitOfEurope("xã"), ["commune"]), (.unitOfEurope("phường"), ["ward"]),
      (.unitOfEurope("thị trấn"), ["town", "township"]), (.of, ["of"]),
      (.inside, ["in", "in the", "at", "within", "inside", "located in"]),
      (
        .everywhere,
        [
          "dien bien", "dien bien phu", "dien bien province", "dien bien phu city", "the city", "vietnam", "viet nam",
          "town",
          "the town", "city", "the province", "this province",
        ]
      ),
      (.describing, ["where", "on which", "in which", "at which"]), (.question, EnglishQuestions.phrases),
      (.stop, EnglishQuestions.stops),
      (
        .plain,
        [
          "free wifi", "free wi fi", "free french", "free french forces", "free parking", "free breakfast",
          "free cancellation",
          "duty free", "free time", "open air", "family name", "around the clock", "royal family",
        ]
      ),
    ])
}

/// How people ask in English.
enum EnglishQuestions {
  static let phrases = [
    "where is", "where are", "where's", "where is the", "where are the", "where can i find", "where can i find a",
    "where can i", "where can we find", "where can we", "where do i find", "where to find", "how do i get to",
    "how do i get to the", "how can i get to",
    "how do we get to", "how to get to", "how to get to the", "how to reach", "how to go to", "how far is",
    "how far is it to",
    "how much is", "how much does", "how long does", "directions to", "direction to", "way to", "the way to", "get to",
    "what is", "what's", "what is the", "what are",
    "what are the", "what to see", "what to see in", "what to do", "what to do in", "what can i see", "what can i do",
    "who is", "who was", "when is", "when was",
    "when does", "when do", "what time does", "what time is", "tell me about", "tell me about the", "tell me",
    "show me", "show me the",
    "show", "find me", "find me a", "find", "i want to visit", "i want to go to", "i want to see", "i want to",
    "i want",
    "i would like to", "i'd like to", "i am looking for", "i'm looking for", "looking for", "looking for a", "i need",
    "i need a", "i need an",
    "search for", "is there", "is there a", "is there an", "are there", "are there any", "any", "can you", "could you",
    "please", "opening hours", "opening hours of", "opening times",
    "opening time", "open hours", "closing time", "ticket price", "ticket prices", "entrance fee", "entry fee",
    "admission fee", "address of", "address",
    "map of", "information about", "information on", "info about", "history of", "the history of", "story of",
    "things to do",
    "things to see", "places to visit", "places to see", "place to visit", "attractions", "tourist attractions",
    "sights",
    "sightseeing", "points of interest", "must see", "must visit", "worth visiting", "does", "open to the public",
  ]
  static let stops = [
    "the", "of", "in", "on", "at", "to", "an", "a", "and", "or", "for", "with", "from", "by", "is", "are", "was",
    "were", "it",
    "its", "our", "we", "us", "i", "you", "that", "this", "there", "where", "what", "which", "who", "how",
    "when", "why", "best", "top", "good", "nice", "beautiful", "famous", "popular", "great", "cheap", "some", "called",
    "named",
    "place", "places", "most", "visit", "see", "about", "vietnam",
  ]
}
