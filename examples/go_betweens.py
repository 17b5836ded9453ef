"""Who stands between whom: go-betweens and camps in the network of exchanges of the example articles.

Betweenness says how many of the shortest ways between others lead through a party; communities are groups that deal
more with each other than with the rest. Both are of what these articles report, not of the world.
"""

from __future__ import annotations

import networkx as nx
from _graph import example_graph


def main() -> None:
    with example_graph() as graph:
        people = graph.to_networkx()
        before = graph.to_networkx(level="country", to="2022-12-31")
        by_2022 = graph.to_networkx(level="country", as_of="2022-12-31")
    names = {node: data.get("name", node) for node, data in people.nodes(data=True)}
    between = nx.betweenness_centrality(nx.Graph(people))
    print("Go-betweens (share of shortest ways that lead through them, exchanges):")
    for node in sorted(between, key=lambda each: (-between[each], names[each]))[:5]:
        print(f"    {between[node]:.2f} {people.degree(node):3} {names[node]}")
    print("Camps of countries, by exchanges that may lie before 2023:")
    for camp in nx.community.louvain_communities(nx.Graph(before), seed=1):
        if len(camp) > 1:
            print(f"    {', '.join(sorted(camp))}")
    ways = by_2022.number_of_edges("USA", "CHN"), by_2022.number_of_edges("CHN", "USA")
    print(f"Known by the end of 2022: {ways[0]} exchanges from the USA towards China, {ways[1]} the other way.")
    for _, _, data in list(by_2022.edges(("USA",), data=True))[:2]:
        print(f"    {data['type']} {data.get('date', 'undated')}: {data['quotes'][0]} [{data['articles'][0]}]")


if __name__ == "__main__":
    main()
