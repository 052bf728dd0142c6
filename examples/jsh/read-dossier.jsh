// One area read from a file, and a question to each room.
var area = read("examples/src/main/resources/dossiers/hengkou.json")
System.out.println(area.places().clusters().get(0))
System.out.print(area.organization().chains())
System.out.println("利益联结 " + area.linkage().strengthOf(Mechanism.BENEFIT).label())
area.recompute().stream().skip(3).limit(3).forEach(row -> System.out.println(row.explain()))
System.out.println("problems: " + problems("examples/src/main/resources/dossiers/hengkou.json").size())
