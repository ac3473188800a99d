// From a node.
using System.Text.Json;
using System.Text.Json.Nodes;

public class Desk
{
    public Quote? Read(JsonNode node) => node["quote"].Deserialize<Quote>(); // ONR2007
}
