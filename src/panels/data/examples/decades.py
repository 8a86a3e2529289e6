import pandas as pd

links = pd.read_csv(
    "https://atlas.example/data/links.csv",
    keep_default_na=False,
    na_values=[""],
)
decade = links["year"].dropna() // 10 * 10
print(decade.astype(int).value_counts().sort_index())
