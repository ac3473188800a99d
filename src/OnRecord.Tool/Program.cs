return await OnRecord.Tool.CommandLine.RunAsync(args, OnRecord.Tool.ToolHost.OfProcess());
