// Written to a channel.
public class Desk
{
    async Task Run(System.Threading.Channels.ChannelWriter<Quote> writer, string text) => await writer.WriteAsync(new Quote { Text = text }); // ONR2001
}
