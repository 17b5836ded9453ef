"""The graph in networkx: who takes part in the most exchanges, and every warning with its date and its articles."""

from __future__ import annotations

from _graph import example_graph


def main() -> None:
    with example_graph() as graph:
        net = graph.to_networkx()
    names = {node: data.get("name", node) for node, data in net.nodes(data=True)}
    busiest = sorted(net.degree, key=lambda pair: (-pair[1], names[pair[0]]))
    print("Most exchanges:")
    for node, number in busiest[:5]:
        print(f"    {number:3} {names[node]} ({net.nodes[node]['label']})")
    print("Warnings:")
    for speaker, addressee, data in net.edges(data=True):
        if data["type"] == "WARNED":
            day = str(data.get("earliest") or "undated")
            print(f"    {day:10} {names[speaker]} -> {names[addressee]} {data['articles']}")


if __name__ == "__main__":
    main()
