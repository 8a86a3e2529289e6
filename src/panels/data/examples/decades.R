links <- read.csv(
  "https://atlas.example/data/links.csv",
  na.strings = "",
  encoding = "UTF-8"
)
decade <- table(links$year %/% 10 * 10)
print(decade)
barplot(decade)
