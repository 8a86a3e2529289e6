import csv, io, urllib.request

address = "https://atlas.example/data/"

def table(name):
    with urllib.request.urlopen(address + name + ".csv") as file:
        text = file.read().decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))

cities = {city["id"]: city for city in table("cities")}
for link in table("links"):
    pair = [link["city_a"], link["city_b"]]
    if "almaty" in pair:
        pair.remove("almaty")
        city = cities[pair[0]]
        print(link["year"], city["name_en"], city["country"])
