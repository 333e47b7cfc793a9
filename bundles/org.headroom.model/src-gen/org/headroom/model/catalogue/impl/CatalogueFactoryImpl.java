/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.headroom.model.catalogue.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CatalogueFactoryImpl extends EFactoryImpl implements CatalogueFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static CatalogueFactory init() {
		try {
			CatalogueFactory theCatalogueFactory = (CatalogueFactory)EPackage.Registry.INSTANCE.getEFactory(CataloguePackage.eNS_URI);
			if (theCatalogueFactory != null) {
				return theCatalogueFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new CatalogueFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CatalogueFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case CataloguePackage.DEVICE_TYPE: return createDeviceType();
			case CataloguePackage.PORT_TYPE: return createPortType();
			case CataloguePackage.NETWORK_PORT_DATA: return createNetworkPortData();
			case CataloguePackage.INTERNAL_PATH: return createInternalPath();
			case CataloguePackage.PROPERTY_DEFINITION: return createPropertyDefinition();
			case CataloguePackage.MECHANICAL_DATA: return createMechanicalData();
			case CataloguePackage.POWER_PROFILE: return createPowerProfile();
			case CataloguePackage.POWER_POINT: return createPowerPoint();
			case CataloguePackage.AMPLIFIER_DATA: return createAmplifierData();
			case CataloguePackage.AMPLIFIER_RATING: return createAmplifierRating();
			case CataloguePackage.LOUDSPEAKER_DATA: return createLoudspeakerData();
			case CataloguePackage.LOUDSPEAKER_INPUT: return createLoudspeakerInput();
			case CataloguePackage.WIRELESS_DATA: return createWirelessData();
			case CataloguePackage.TUNING_BAND: return createTuningBand();
			case CataloguePackage.CABLE_DATA: return createCableData();
			case CataloguePackage.DISTRO_DATA: return createDistroData();
			case CataloguePackage.WAY_TYPE: return createWayType();
			case CataloguePackage.PROVENANCE: return createProvenance();
			case CataloguePackage.GENERATOR_DATA: return createGeneratorData();
			case CataloguePackage.FUEL_POINT: return createFuelPoint();
			case CataloguePackage.UPS_DATA: return createUpsData();
			case CataloguePackage.RUNTIME_POINT: return createRuntimePoint();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case CataloguePackage.DEVICE_CATEGORY:
				return createDeviceCategoryFromString(eDataType, initialValue);
			case CataloguePackage.CATALOGUE_LAYER:
				return createCatalogueLayerFromString(eDataType, initialValue);
			case CataloguePackage.PATH_KIND:
				return createPathKindFromString(eDataType, initialValue);
			case CataloguePackage.NETWORK_REDUNDANCY:
				return createNetworkRedundancyFromString(eDataType, initialValue);
			case CataloguePackage.POE_ROLE:
				return createPoeRoleFromString(eDataType, initialValue);
			case CataloguePackage.SUPPLY_KIND:
				return createSupplyKindFromString(eDataType, initialValue);
			case CataloguePackage.BASIS:
				return createBasisFromString(eDataType, initialValue);
			case CataloguePackage.AMPLIFIER_MODE:
				return createAmplifierModeFromString(eDataType, initialValue);
			case CataloguePackage.RACK_WIDTH:
				return createRackWidthFromString(eDataType, initialValue);
			case CataloguePackage.CONDUCTOR_MATERIAL:
				return createConductorMaterialFromString(eDataType, initialValue);
			case CataloguePackage.CABLE_INSULATION:
				return createCableInsulationFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case CataloguePackage.DEVICE_CATEGORY:
				return convertDeviceCategoryToString(eDataType, instanceValue);
			case CataloguePackage.CATALOGUE_LAYER:
				return convertCatalogueLayerToString(eDataType, instanceValue);
			case CataloguePackage.PATH_KIND:
				return convertPathKindToString(eDataType, instanceValue);
			case CataloguePackage.NETWORK_REDUNDANCY:
				return convertNetworkRedundancyToString(eDataType, instanceValue);
			case CataloguePackage.POE_ROLE:
				return convertPoeRoleToString(eDataType, instanceValue);
			case CataloguePackage.SUPPLY_KIND:
				return convertSupplyKindToString(eDataType, instanceValue);
			case CataloguePackage.BASIS:
				return convertBasisToString(eDataType, instanceValue);
			case CataloguePackage.AMPLIFIER_MODE:
				return convertAmplifierModeToString(eDataType, instanceValue);
			case CataloguePackage.RACK_WIDTH:
				return convertRackWidthToString(eDataType, instanceValue);
			case CataloguePackage.CONDUCTOR_MATERIAL:
				return convertConductorMaterialToString(eDataType, instanceValue);
			case CataloguePackage.CABLE_INSULATION:
				return convertCableInsulationToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceType createDeviceType() {
		DeviceTypeImpl deviceType = new DeviceTypeImpl();
		return deviceType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PortType createPortType() {
		PortTypeImpl portType = new PortTypeImpl();
		return portType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkPortData createNetworkPortData() {
		NetworkPortDataImpl networkPortData = new NetworkPortDataImpl();
		return networkPortData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InternalPath createInternalPath() {
		InternalPathImpl internalPath = new InternalPathImpl();
		return internalPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PropertyDefinition createPropertyDefinition() {
		PropertyDefinitionImpl propertyDefinition = new PropertyDefinitionImpl();
		return propertyDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MechanicalData createMechanicalData() {
		MechanicalDataImpl mechanicalData = new MechanicalDataImpl();
		return mechanicalData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PowerProfile createPowerProfile() {
		PowerProfileImpl powerProfile = new PowerProfileImpl();
		return powerProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PowerPoint createPowerPoint() {
		PowerPointImpl powerPoint = new PowerPointImpl();
		return powerPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AmplifierData createAmplifierData() {
		AmplifierDataImpl amplifierData = new AmplifierDataImpl();
		return amplifierData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AmplifierRating createAmplifierRating() {
		AmplifierRatingImpl amplifierRating = new AmplifierRatingImpl();
		return amplifierRating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoudspeakerData createLoudspeakerData() {
		LoudspeakerDataImpl loudspeakerData = new LoudspeakerDataImpl();
		return loudspeakerData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoudspeakerInput createLoudspeakerInput() {
		LoudspeakerInputImpl loudspeakerInput = new LoudspeakerInputImpl();
		return loudspeakerInput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WirelessData createWirelessData() {
		WirelessDataImpl wirelessData = new WirelessDataImpl();
		return wirelessData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TuningBand createTuningBand() {
		TuningBandImpl tuningBand = new TuningBandImpl();
		return tuningBand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CableData createCableData() {
		CableDataImpl cableData = new CableDataImpl();
		return cableData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DistroData createDistroData() {
		DistroDataImpl distroData = new DistroDataImpl();
		return distroData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WayType createWayType() {
		WayTypeImpl wayType = new WayTypeImpl();
		return wayType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Provenance createProvenance() {
		ProvenanceImpl provenance = new ProvenanceImpl();
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GeneratorData createGeneratorData() {
		GeneratorDataImpl generatorData = new GeneratorDataImpl();
		return generatorData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FuelPoint createFuelPoint() {
		FuelPointImpl fuelPoint = new FuelPointImpl();
		return fuelPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UpsData createUpsData() {
		UpsDataImpl upsData = new UpsDataImpl();
		return upsData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuntimePoint createRuntimePoint() {
		RuntimePointImpl runtimePoint = new RuntimePointImpl();
		return runtimePoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DeviceCategory createDeviceCategoryFromString(EDataType eDataType, String initialValue) {
		DeviceCategory result = DeviceCategory.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeviceCategoryToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CatalogueLayer createCatalogueLayerFromString(EDataType eDataType, String initialValue) {
		CatalogueLayer result = CatalogueLayer.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCatalogueLayerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PathKind createPathKindFromString(EDataType eDataType, String initialValue) {
		PathKind result = PathKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPathKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkRedundancy createNetworkRedundancyFromString(EDataType eDataType, String initialValue) {
		NetworkRedundancy result = NetworkRedundancy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNetworkRedundancyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PoeRole createPoeRoleFromString(EDataType eDataType, String initialValue) {
		PoeRole result = PoeRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPoeRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SupplyKind createSupplyKindFromString(EDataType eDataType, String initialValue) {
		SupplyKind result = SupplyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSupplyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Basis createBasisFromString(EDataType eDataType, String initialValue) {
		Basis result = Basis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AmplifierMode createAmplifierModeFromString(EDataType eDataType, String initialValue) {
		AmplifierMode result = AmplifierMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAmplifierModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RackWidth createRackWidthFromString(EDataType eDataType, String initialValue) {
		RackWidth result = RackWidth.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRackWidthToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConductorMaterial createConductorMaterialFromString(EDataType eDataType, String initialValue) {
		ConductorMaterial result = ConductorMaterial.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConductorMaterialToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CableInsulation createCableInsulationFromString(EDataType eDataType, String initialValue) {
		CableInsulation result = CableInsulation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCableInsulationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CataloguePackage getCataloguePackage() {
		return (CataloguePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static CataloguePackage getPackage() {
		return CataloguePackage.eINSTANCE;
	}

} //CatalogueFactoryImpl
