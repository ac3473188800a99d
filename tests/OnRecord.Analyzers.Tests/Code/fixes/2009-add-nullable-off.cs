// ONR2009: Add a member that says who
// lang: 10
// nullable: disable
[OnRecord.Claim]
public class Saying
{
}
// becomes
[OnRecord.Claim]
public class Saying
{
    [OnRecord.AttributedTo] public string By { get; set; }
}
