import csv, io
from urllib.request import urlopen

address = "https://atlas.example/data/"

def table(name):
    with urlopen(f"{address}{name}.csv") as file:
        text = file.read().decode("utf-8")
    lines = io.StringIO(text, newline="")
    return list(csv.DictReader(lines))

cities = {}
for city in table("cities"):
    cities[city["id"]] = city

for link in table("links"):
    pair = {link["city_a"], link["city_b"]}
    if "almaty" in pair:
        [partner] = pair - {"almaty"}
        city = cities[partner]
        print(link["year"], city["name_en"])
