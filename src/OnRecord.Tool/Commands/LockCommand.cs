using System.CommandLine;
using OnRecord.Evolution.Locks;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;
using OnRecord.Tool.Files;

namespace OnRecord.Tool.Commands;

/// <summary><c>onrecord lock</c>.</summary>
internal static class LockCommand
{
    /// <summary>Declares it.</summary>
    public static Command Create()
    {
        Argument<string[]> schemas = new("schemas") { Description = "Schemas that are published as they are.", Arity = ArgumentArity.OneOrMore };
        Option<bool> force = new("--force") { Description = "Also where the version does not say what has changed since the last lock." };
        Command command = new("lock", "Pins the published form of schemas: writes SCHEMA.onrecord.lock beside each.") { schemas, force };
        command.SetAction(parsed =>
        {
            ToolHost host = parsed.Host();
            ToolFolder folder = new(host.Folder);
            bool isClean = true;
            foreach (string schema in parsed.GetRequiredValue(schemas)) isClean &= Lock(folder, SchemaOnDisk.Open(folder, schema), parsed.GetValue(force), host);
            return isClean ? ExitCodes.Clean : ExitCodes.Findings;
        });
        return command;
    }

    private static bool Lock(ToolFolder folder, SchemaOnDisk file, bool isForced, ToolHost host)
    {
        if (file.IsLock) throw new CouldNotRunException("'" + file.Name + "' is a lock: name its schema.");
        LoadedSchema schema = file.Load();
        if (schema.Resolved.Model.Version is null) throw new CouldNotRunException("'" + file.Name + "' has no 'version', by which its changes are told.");
        string name = SchemaLock.PathOf(file.Name), path = folder.FullPath(name);
        if (!isForced && File.Exists(path) && Beyond(name, path, schema) is { Count: > 0 } findings)
        {
            foreach (Finding finding in findings) host.Output.WriteLine((finding with { Path = file.Name }).ToString());
            return false;
        }

        File.WriteAllText(path, LockWriter.Write(file.Key, file.Find));
        host.Output.WriteLine("Locked " + file.Name + " at version " + schema.Resolved.Model.Version + ": " + name);
        return true;
    }

    /// <summary>What the schema changed beyond its version since it was locked.</summary>
    private static List<Finding> Beyond(string name, string path, LoadedSchema schema)
    {
        LockReading reading = LockReader.Read(name, DataText.Read(path).Text);
        if (reading.Lock is not { } last) throw new CouldNotRunException(reading.Findings[0].ToString());
        SchemaModel published = last.Load().Resolved.Model;
        return [.. LockChecks.Check(published, schema.Resolved.Model).Select(schema.Parsed.Spans.Locate)];
    }
}
