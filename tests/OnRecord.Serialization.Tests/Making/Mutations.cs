using OnRecord.Fuzzing;

namespace OnRecord.Serialization.Tests.Making;

/// <summary>Changes a JSON text a few times: its bytes, what it says, or both.</summary>
internal sealed class Mutations(Random random)
{
    private readonly ByteEdits _bytes = new(random);
    private readonly TreeEdits _tree = new(random);

    public byte[] Mutate(byte[] json, Tree tree)
    {
        bool isTree = random.Next(2) == 0;
        List<byte> bytes = [.. isTree ? Change(tree.Clone()) : json];
        if (isTree && random.Next(2) == 0) return [.. bytes];
        for (int times = random.Next(3); times >= 0; times--) _bytes.Apply(bytes);
        return [.. bytes];
    }

    private byte[] Change(Tree tree)
    {
        for (int times = random.Next(3); times >= 0; times--) _tree.Apply(tree);
        return JsonTree.Write(tree, random.Next(2) == 0 ? _tree.Space : static () => string.Empty);
    }
}
