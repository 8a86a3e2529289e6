import pandas as pd

links = pd.read_csv(
    "https://atlas.example/data/links.csv",
    keep_default_na=False,
    na_values=[""],
)
decade = (links["year"] // 10 * 10).dropna()
counts = decade.astype(int).value_counts()
print(counts.sort_index())
