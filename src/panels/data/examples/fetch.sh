curl --fail --remote-name-all \
  https://atlas.example/data/cities.csv \
  https://atlas.example/data/links.csv \
  https://atlas.example/data/datapackage.json
