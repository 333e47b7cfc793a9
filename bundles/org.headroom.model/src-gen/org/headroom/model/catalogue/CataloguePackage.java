/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.headroom.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Device and cable types, as makers publish them, with the source of each datum.
 * <!-- end-model-doc -->
 * @see org.headroom.model.catalogue.CatalogueFactory
 * @model kind="package"
 * @generated
 */
public interface CataloguePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "catalogue";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:headroom:model:catalogue";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "catalogue";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CataloguePackage eINSTANCE = org.headroom.model.catalogue.impl.CataloguePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.DeviceTypeImpl <em>Device Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.DeviceTypeImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getDeviceType()
	 * @generated
	 */
	int DEVICE_TYPE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Type Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__TYPE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Maker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__MAKER = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__MODEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__VARIANT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__ALIASES = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__CATEGORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__DESCRIPTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__URL = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__LAYER = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Pack Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__PACK_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Pack Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__PACK_VERSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__SYMBOL = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__PORTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Internal Paths</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__INTERNAL_PATHS = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__PROPERTIES = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Mechanical</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__MECHANICAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Power</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__POWER = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Amplifier</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__AMPLIFIER = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Loudspeaker</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__LOUDSPEAKER = BasePackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Wireless</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__WIRELESS = BasePackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Cable</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__CABLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Distro</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__DISTRO = BasePackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Poe Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__POE_BUDGET = BasePackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__PROVENANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Generator</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__GENERATOR = BasePackage.IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Ups</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE__UPS = BasePackage.IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The number of structural features of the '<em>Device Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 27;

	/**
	 * The number of operations of the '<em>Device Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_TYPE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.PortTypeImpl <em>Port Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.PortTypeImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getPortType()
	 * @generated
	 */
	int PORT_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__KEY = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__LABEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__SECTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__DIRECTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__SIGNAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__CONNECTOR = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__GENDER = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__LEVEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Balanced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__BALANCED = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__IMPEDANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Nominal Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__NOMINAL_LEVEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Max Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__MAX_LEVEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Phantom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__PHANTOM = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__CHANNELS = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Network</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__NETWORK = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Taps</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__TAPS = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Device Type</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE__DEVICE_TYPE = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Port Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Port Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_TYPE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.NetworkPortDataImpl <em>Network Port Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.NetworkPortDataImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getNetworkPortData()
	 * @generated
	 */
	int NETWORK_PORT_DATA = 2;

	/**
	 * The feature id for the '<em><b>Protocols</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_PORT_DATA__PROTOCOLS = 0;

	/**
	 * The feature id for the '<em><b>Transmit Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_PORT_DATA__TRANSMIT_CHANNELS = 1;

	/**
	 * The feature id for the '<em><b>Receive Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_PORT_DATA__RECEIVE_CHANNELS = 2;

	/**
	 * The feature id for the '<em><b>Redundancy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_PORT_DATA__REDUNDANCY = 3;

	/**
	 * The feature id for the '<em><b>Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_PORT_DATA__SPEED = 4;

	/**
	 * The feature id for the '<em><b>Poe Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_PORT_DATA__POE_ROLE = 5;

	/**
	 * The feature id for the '<em><b>Poe Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_PORT_DATA__POE_POWER = 6;

	/**
	 * The number of structural features of the '<em>Network Port Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_PORT_DATA_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Network Port Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_PORT_DATA_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.InternalPathImpl <em>Internal Path</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.InternalPathImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getInternalPath()
	 * @generated
	 */
	int INTERNAL_PATH = 3;

	/**
	 * The feature id for the '<em><b>From Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_PATH__FROM_KEY = 0;

	/**
	 * The feature id for the '<em><b>To Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_PATH__TO_KEY = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_PATH__KIND = 2;

	/**
	 * The feature id for the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_PATH__GAIN = 3;

	/**
	 * The feature id for the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_PATH__DELAY = 4;

	/**
	 * The number of structural features of the '<em>Internal Path</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_PATH_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Internal Path</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_PATH_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.PropertyDefinitionImpl <em>Property Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.PropertyDefinitionImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getPropertyDefinition()
	 * @generated
	 */
	int PROPERTY_DEFINITION = 4;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__KEY = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__CHOICES = 2;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__MINIMUM = 3;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__MAXIMUM = 4;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION__DEFAULT_VALUE = 5;

	/**
	 * The number of structural features of the '<em>Property Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Property Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_DEFINITION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.MechanicalDataImpl <em>Mechanical Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.MechanicalDataImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getMechanicalData()
	 * @generated
	 */
	int MECHANICAL_DATA = 5;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MECHANICAL_DATA__WIDTH = 0;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MECHANICAL_DATA__HEIGHT = 1;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MECHANICAL_DATA__DEPTH = 2;

	/**
	 * The feature id for the '<em><b>Mass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MECHANICAL_DATA__MASS = 3;

	/**
	 * The feature id for the '<em><b>Rack Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MECHANICAL_DATA__RACK_UNITS = 4;

	/**
	 * The feature id for the '<em><b>Rack Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MECHANICAL_DATA__RACK_WIDTH = 5;

	/**
	 * The feature id for the '<em><b>Centre Of Gravity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MECHANICAL_DATA__CENTRE_OF_GRAVITY = 6;

	/**
	 * The number of structural features of the '<em>Mechanical Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MECHANICAL_DATA_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Mechanical Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MECHANICAL_DATA_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.PowerProfileImpl <em>Power Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.PowerProfileImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getPowerProfile()
	 * @generated
	 */
	int POWER_PROFILE = 6;

	/**
	 * The feature id for the '<em><b>Inlet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__INLET = 0;

	/**
	 * The feature id for the '<em><b>Inlet Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__INLET_COUNT = 1;

	/**
	 * The feature id for the '<em><b>Minimum Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__MINIMUM_VOLTAGE = 2;

	/**
	 * The feature id for the '<em><b>Maximum Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__MAXIMUM_VOLTAGE = 3;

	/**
	 * The feature id for the '<em><b>Minimum Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__MINIMUM_FREQUENCY = 4;

	/**
	 * The feature id for the '<em><b>Maximum Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__MAXIMUM_FREQUENCY = 5;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__PHASES = 6;

	/**
	 * The feature id for the '<em><b>Supply</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__SUPPLY = 7;

	/**
	 * The feature id for the '<em><b>Power Factor Corrected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__POWER_FACTOR_CORRECTED = 8;

	/**
	 * The feature id for the '<em><b>Power Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__POWER_FACTOR = 9;

	/**
	 * The feature id for the '<em><b>Inrush Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__INRUSH_CURRENT = 10;

	/**
	 * The feature id for the '<em><b>Inrush Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__INRUSH_DURATION = 11;

	/**
	 * The feature id for the '<em><b>Leakage Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__LEAKAGE_CURRENT = 12;

	/**
	 * The feature id for the '<em><b>Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__POINTS = 13;

	/**
	 * The feature id for the '<em><b>Third Harmonic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE__THIRD_HARMONIC = 14;

	/**
	 * The number of structural features of the '<em>Power Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE_FEATURE_COUNT = 15;

	/**
	 * The number of operations of the '<em>Power Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PROFILE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.PowerPointImpl <em>Power Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.PowerPointImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getPowerPoint()
	 * @generated
	 */
	int POWER_POINT = 7;

	/**
	 * The feature id for the '<em><b>Duty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_POINT__DUTY = 0;

	/**
	 * The feature id for the '<em><b>Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_POINT__VOLTAGE = 1;

	/**
	 * The feature id for the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_POINT__POWER = 2;

	/**
	 * The feature id for the '<em><b>Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_POINT__CURRENT = 3;

	/**
	 * The feature id for the '<em><b>Heat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_POINT__HEAT = 4;

	/**
	 * The number of structural features of the '<em>Power Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_POINT_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Power Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_POINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.AmplifierDataImpl <em>Amplifier Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.AmplifierDataImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getAmplifierData()
	 * @generated
	 */
	int AMPLIFIER_DATA = 8;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_DATA__CHANNELS = 0;

	/**
	 * The feature id for the '<em><b>Minimum Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_DATA__MINIMUM_LOAD = 1;

	/**
	 * The feature id for the '<em><b>Bridge Minimum Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_DATA__BRIDGE_MINIMUM_LOAD = 2;

	/**
	 * The feature id for the '<em><b>Damping Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_DATA__DAMPING_FACTOR = 3;

	/**
	 * The feature id for the '<em><b>Latency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_DATA__LATENCY = 4;

	/**
	 * The feature id for the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_DATA__GAIN = 5;

	/**
	 * The feature id for the '<em><b>Constant Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_DATA__CONSTANT_VOLTAGE = 6;

	/**
	 * The feature id for the '<em><b>Ratings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_DATA__RATINGS = 7;

	/**
	 * The number of structural features of the '<em>Amplifier Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_DATA_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Amplifier Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_DATA_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.AmplifierRatingImpl <em>Amplifier Rating</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.AmplifierRatingImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getAmplifierRating()
	 * @generated
	 */
	int AMPLIFIER_RATING = 9;

	/**
	 * The feature id for the '<em><b>Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_RATING__LOAD = 0;

	/**
	 * The feature id for the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_RATING__POWER = 1;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_RATING__MODE = 2;

	/**
	 * The number of structural features of the '<em>Amplifier Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_RATING_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Amplifier Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMPLIFIER_RATING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl <em>Loudspeaker Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.LoudspeakerDataImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getLoudspeakerData()
	 * @generated
	 */
	int LOUDSPEAKER_DATA = 10;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__KIND = 0;

	/**
	 * The feature id for the '<em><b>Nominal Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__NOMINAL_IMPEDANCE = 1;

	/**
	 * The feature id for the '<em><b>Minimum Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__MINIMUM_IMPEDANCE = 2;

	/**
	 * The feature id for the '<em><b>Ways</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__WAYS = 3;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__SENSITIVITY = 4;

	/**
	 * The feature id for the '<em><b>Power Aes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__POWER_AES = 5;

	/**
	 * The feature id for the '<em><b>Power Program</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__POWER_PROGRAM = 6;

	/**
	 * The feature id for the '<em><b>Power Peak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__POWER_PEAK = 7;

	/**
	 * The feature id for the '<em><b>Maximum Spl</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__MAXIMUM_SPL = 8;

	/**
	 * The feature id for the '<em><b>Maximum Spl Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__MAXIMUM_SPL_METHOD = 9;

	/**
	 * The feature id for the '<em><b>Minimum Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__MINIMUM_FREQUENCY = 10;

	/**
	 * The feature id for the '<em><b>Maximum Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__MAXIMUM_FREQUENCY = 11;

	/**
	 * The feature id for the '<em><b>Range Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__RANGE_TOLERANCE = 12;

	/**
	 * The feature id for the '<em><b>Coverage Horizontal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__COVERAGE_HORIZONTAL = 13;

	/**
	 * The feature id for the '<em><b>Coverage Vertical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__COVERAGE_VERTICAL = 14;

	/**
	 * The feature id for the '<em><b>Maximum Splay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__MAXIMUM_SPLAY = 15;

	/**
	 * The feature id for the '<em><b>Splay Steps</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__SPLAY_STEPS = 16;

	/**
	 * The feature id for the '<em><b>Powered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__POWERED = 17;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__INPUTS = 18;

	/**
	 * The feature id for the '<em><b>Directivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA__DIRECTIVITY = 19;

	/**
	 * The number of structural features of the '<em>Loudspeaker Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA_FEATURE_COUNT = 20;

	/**
	 * The number of operations of the '<em>Loudspeaker Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_DATA_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.LoudspeakerInputImpl <em>Loudspeaker Input</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.LoudspeakerInputImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getLoudspeakerInput()
	 * @generated
	 */
	int LOUDSPEAKER_INPUT = 11;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_INPUT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_INPUT__IMPEDANCE = 1;

	/**
	 * The number of structural features of the '<em>Loudspeaker Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_INPUT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Loudspeaker Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOUDSPEAKER_INPUT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.WirelessDataImpl <em>Wireless Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.WirelessDataImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getWirelessData()
	 * @generated
	 */
	int WIRELESS_DATA = 12;

	/**
	 * The feature id for the '<em><b>Bands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRELESS_DATA__BANDS = 0;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRELESS_DATA__STEP = 1;

	/**
	 * The feature id for the '<em><b>Occupied Bandwidth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRELESS_DATA__OCCUPIED_BANDWIDTH = 2;

	/**
	 * The feature id for the '<em><b>Transmit Powers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRELESS_DATA__TRANSMIT_POWERS = 3;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRELESS_DATA__CHANNELS = 4;

	/**
	 * The feature id for the '<em><b>Modulation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRELESS_DATA__MODULATION = 5;

	/**
	 * The number of structural features of the '<em>Wireless Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRELESS_DATA_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Wireless Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRELESS_DATA_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.TuningBandImpl <em>Tuning Band</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.TuningBandImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getTuningBand()
	 * @generated
	 */
	int TUNING_BAND = 13;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNING_BAND__NAME = 0;

	/**
	 * The feature id for the '<em><b>Lowest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNING_BAND__LOWEST = 1;

	/**
	 * The feature id for the '<em><b>Highest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNING_BAND__HIGHEST = 2;

	/**
	 * The feature id for the '<em><b>Regions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNING_BAND__REGIONS = 3;

	/**
	 * The number of structural features of the '<em>Tuning Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNING_BAND_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Tuning Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUNING_BAND_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.CableDataImpl <em>Cable Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.CableDataImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getCableData()
	 * @generated
	 */
	int CABLE_DATA = 14;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__SIGNAL = 0;

	/**
	 * The feature id for the '<em><b>Cores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__CORES = 1;

	/**
	 * The feature id for the '<em><b>Pairs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__PAIRS = 2;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__AREA = 3;

	/**
	 * The feature id for the '<em><b>Resistance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__RESISTANCE = 4;

	/**
	 * The feature id for the '<em><b>Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__IMPEDANCE = 5;

	/**
	 * The feature id for the '<em><b>Capacitance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__CAPACITANCE = 6;

	/**
	 * The feature id for the '<em><b>Linear Mass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__LINEAR_MASS = 7;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__DIAMETER = 8;

	/**
	 * The feature id for the '<em><b>Conductor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__CONDUCTOR = 9;

	/**
	 * The feature id for the '<em><b>Maximum Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__MAXIMUM_LENGTH = 10;

	/**
	 * The feature id for the '<em><b>From Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__FROM_CONNECTOR = 11;

	/**
	 * The feature id for the '<em><b>To Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__TO_CONNECTOR = 12;

	/**
	 * The feature id for the '<em><b>Reactance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__REACTANCE = 13;

	/**
	 * The feature id for the '<em><b>Insulation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__INSULATION = 14;

	/**
	 * The feature id for the '<em><b>Rated Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__RATED_CURRENT = 15;

	/**
	 * The feature id for the '<em><b>Neutral Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__NEUTRAL_AREA = 16;

	/**
	 * The feature id for the '<em><b>Protective Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA__PROTECTIVE_AREA = 17;

	/**
	 * The number of structural features of the '<em>Cable Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA_FEATURE_COUNT = 18;

	/**
	 * The number of operations of the '<em>Cable Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_DATA_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.DistroDataImpl <em>Distro Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.DistroDataImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getDistroData()
	 * @generated
	 */
	int DISTRO_DATA = 15;

	/**
	 * The feature id for the '<em><b>Main Breaker Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO_DATA__MAIN_BREAKER_CURRENT = 0;

	/**
	 * The feature id for the '<em><b>Ways</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO_DATA__WAYS = 1;

	/**
	 * The feature id for the '<em><b>Main Breaker Curve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO_DATA__MAIN_BREAKER_CURVE = 2;

	/**
	 * The feature id for the '<em><b>Main Breaking Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO_DATA__MAIN_BREAKING_CAPACITY = 3;

	/**
	 * The feature id for the '<em><b>Main Rcd Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO_DATA__MAIN_RCD_CURRENT = 4;

	/**
	 * The feature id for the '<em><b>Main Rcd Delayed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO_DATA__MAIN_RCD_DELAYED = 5;

	/**
	 * The number of structural features of the '<em>Distro Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO_DATA_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Distro Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO_DATA_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.WayTypeImpl <em>Way Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.WayTypeImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getWayType()
	 * @generated
	 */
	int WAY_TYPE = 16;

	/**
	 * The feature id for the '<em><b>Port Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY_TYPE__PORT_KEY = 0;

	/**
	 * The feature id for the '<em><b>Breaker Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY_TYPE__BREAKER_CURRENT = 1;

	/**
	 * The feature id for the '<em><b>Breaker Curve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY_TYPE__BREAKER_CURVE = 2;

	/**
	 * The feature id for the '<em><b>Rcd Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY_TYPE__RCD_CURRENT = 3;

	/**
	 * The feature id for the '<em><b>Rcd Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY_TYPE__RCD_TYPE = 4;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY_TYPE__PHASES = 5;

	/**
	 * The feature id for the '<em><b>Breaking Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY_TYPE__BREAKING_CAPACITY = 6;

	/**
	 * The feature id for the '<em><b>Rcd Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY_TYPE__RCD_GROUP = 7;

	/**
	 * The feature id for the '<em><b>Rcd Delayed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY_TYPE__RCD_DELAYED = 8;

	/**
	 * The number of structural features of the '<em>Way Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY_TYPE_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Way Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY_TYPE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.ProvenanceImpl <em>Provenance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.ProvenanceImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getProvenance()
	 * @generated
	 */
	int PROVENANCE = 17;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__FIELDS = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__URL = 2;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__PAGE = 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__DATE = 4;

	/**
	 * The feature id for the '<em><b>Retrieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__RETRIEVED = 5;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__BASIS = 6;

	/**
	 * The feature id for the '<em><b>Verified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__VERIFIED_BY = 7;

	/**
	 * The number of structural features of the '<em>Provenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Provenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.GeneratorDataImpl <em>Generator Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.GeneratorDataImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getGeneratorData()
	 * @generated
	 */
	int GENERATOR_DATA = 18;

	/**
	 * The feature id for the '<em><b>Rated Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR_DATA__RATED_POWER = 0;

	/**
	 * The feature id for the '<em><b>Power Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR_DATA__POWER_FACTOR = 1;

	/**
	 * The feature id for the '<em><b>Step Load Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR_DATA__STEP_LOAD_LIMIT = 2;

	/**
	 * The feature id for the '<em><b>Tank Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR_DATA__TANK_VOLUME = 3;

	/**
	 * The feature id for the '<em><b>Fuel</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR_DATA__FUEL = 4;

	/**
	 * The number of structural features of the '<em>Generator Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR_DATA_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Generator Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATOR_DATA_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.FuelPointImpl <em>Fuel Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.FuelPointImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getFuelPoint()
	 * @generated
	 */
	int FUEL_POINT = 19;

	/**
	 * The feature id for the '<em><b>Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUEL_POINT__LOAD = 0;

	/**
	 * The feature id for the '<em><b>Fuel Per Hour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUEL_POINT__FUEL_PER_HOUR = 1;

	/**
	 * The number of structural features of the '<em>Fuel Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUEL_POINT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Fuel Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUEL_POINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.UpsDataImpl <em>Ups Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.UpsDataImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getUpsData()
	 * @generated
	 */
	int UPS_DATA = 20;

	/**
	 * The feature id for the '<em><b>Rated Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS_DATA__RATED_POWER = 0;

	/**
	 * The feature id for the '<em><b>Rated Active Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS_DATA__RATED_ACTIVE_POWER = 1;

	/**
	 * The feature id for the '<em><b>Runtimes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS_DATA__RUNTIMES = 2;

	/**
	 * The number of structural features of the '<em>Ups Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS_DATA_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Ups Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPS_DATA_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.impl.RuntimePointImpl <em>Runtime Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.impl.RuntimePointImpl
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getRuntimePoint()
	 * @generated
	 */
	int RUNTIME_POINT = 21;

	/**
	 * The feature id for the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNTIME_POINT__POWER = 0;

	/**
	 * The feature id for the '<em><b>Runtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNTIME_POINT__RUNTIME = 1;

	/**
	 * The number of structural features of the '<em>Runtime Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNTIME_POINT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Runtime Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNTIME_POINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.DeviceCategory <em>Device Category</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.DeviceCategory
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getDeviceCategory()
	 * @generated
	 */
	int DEVICE_CATEGORY = 22;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.CatalogueLayer <em>Layer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.CatalogueLayer
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getCatalogueLayer()
	 * @generated
	 */
	int CATALOGUE_LAYER = 23;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.PathKind <em>Path Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.PathKind
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getPathKind()
	 * @generated
	 */
	int PATH_KIND = 24;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.NetworkRedundancy <em>Network Redundancy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.NetworkRedundancy
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getNetworkRedundancy()
	 * @generated
	 */
	int NETWORK_REDUNDANCY = 25;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.PoeRole <em>Poe Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.PoeRole
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getPoeRole()
	 * @generated
	 */
	int POE_ROLE = 26;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.SupplyKind <em>Supply Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.SupplyKind
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getSupplyKind()
	 * @generated
	 */
	int SUPPLY_KIND = 27;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.Basis <em>Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.Basis
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getBasis()
	 * @generated
	 */
	int BASIS = 28;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.AmplifierMode <em>Amplifier Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.AmplifierMode
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getAmplifierMode()
	 * @generated
	 */
	int AMPLIFIER_MODE = 29;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.RackWidth <em>Rack Width</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.RackWidth
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getRackWidth()
	 * @generated
	 */
	int RACK_WIDTH = 30;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.ConductorMaterial <em>Conductor Material</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.ConductorMaterial
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getConductorMaterial()
	 * @generated
	 */
	int CONDUCTOR_MATERIAL = 31;

	/**
	 * The meta object id for the '{@link org.headroom.model.catalogue.CableInsulation <em>Cable Insulation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.catalogue.CableInsulation
	 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getCableInsulation()
	 * @generated
	 */
	int CABLE_INSULATION = 32;


	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.DeviceType <em>Device Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device Type</em>'.
	 * @see org.headroom.model.catalogue.DeviceType
	 * @generated
	 */
	EClass getDeviceType();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DeviceType#getTypeId <em>Type Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type Id</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getTypeId()
	 * @see #getDeviceType()
	 * @generated
	 */
	EAttribute getDeviceType_TypeId();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DeviceType#getMaker <em>Maker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maker</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getMaker()
	 * @see #getDeviceType()
	 * @generated
	 */
	EAttribute getDeviceType_Maker();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DeviceType#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getModel()
	 * @see #getDeviceType()
	 * @generated
	 */
	EAttribute getDeviceType_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DeviceType#getVariant <em>Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Variant</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getVariant()
	 * @see #getDeviceType()
	 * @generated
	 */
	EAttribute getDeviceType_Variant();

	/**
	 * Returns the meta object for the attribute list '{@link org.headroom.model.catalogue.DeviceType#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getAliases()
	 * @see #getDeviceType()
	 * @generated
	 */
	EAttribute getDeviceType_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DeviceType#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getCategory()
	 * @see #getDeviceType()
	 * @generated
	 */
	EAttribute getDeviceType_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DeviceType#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getKind()
	 * @see #getDeviceType()
	 * @generated
	 */
	EAttribute getDeviceType_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DeviceType#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getDescription()
	 * @see #getDeviceType()
	 * @generated
	 */
	EAttribute getDeviceType_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DeviceType#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getUrl()
	 * @see #getDeviceType()
	 * @generated
	 */
	EAttribute getDeviceType_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DeviceType#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layer</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getLayer()
	 * @see #getDeviceType()
	 * @generated
	 */
	EAttribute getDeviceType_Layer();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DeviceType#getPackId <em>Pack Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pack Id</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getPackId()
	 * @see #getDeviceType()
	 * @generated
	 */
	EAttribute getDeviceType_PackId();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DeviceType#getPackVersion <em>Pack Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pack Version</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getPackVersion()
	 * @see #getDeviceType()
	 * @generated
	 */
	EAttribute getDeviceType_PackVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DeviceType#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getSymbol()
	 * @see #getDeviceType()
	 * @generated
	 */
	EAttribute getDeviceType_Symbol();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.catalogue.DeviceType#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ports</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getPorts()
	 * @see #getDeviceType()
	 * @generated
	 */
	EReference getDeviceType_Ports();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.catalogue.DeviceType#getInternalPaths <em>Internal Paths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Internal Paths</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getInternalPaths()
	 * @see #getDeviceType()
	 * @generated
	 */
	EReference getDeviceType_InternalPaths();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.catalogue.DeviceType#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getProperties()
	 * @see #getDeviceType()
	 * @generated
	 */
	EReference getDeviceType_Properties();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.catalogue.DeviceType#getMechanical <em>Mechanical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Mechanical</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getMechanical()
	 * @see #getDeviceType()
	 * @generated
	 */
	EReference getDeviceType_Mechanical();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.catalogue.DeviceType#getPower <em>Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Power</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getPower()
	 * @see #getDeviceType()
	 * @generated
	 */
	EReference getDeviceType_Power();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.catalogue.DeviceType#getAmplifier <em>Amplifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Amplifier</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getAmplifier()
	 * @see #getDeviceType()
	 * @generated
	 */
	EReference getDeviceType_Amplifier();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.catalogue.DeviceType#getLoudspeaker <em>Loudspeaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Loudspeaker</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getLoudspeaker()
	 * @see #getDeviceType()
	 * @generated
	 */
	EReference getDeviceType_Loudspeaker();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.catalogue.DeviceType#getWireless <em>Wireless</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Wireless</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getWireless()
	 * @see #getDeviceType()
	 * @generated
	 */
	EReference getDeviceType_Wireless();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.catalogue.DeviceType#getCable <em>Cable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Cable</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getCable()
	 * @see #getDeviceType()
	 * @generated
	 */
	EReference getDeviceType_Cable();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.catalogue.DeviceType#getDistro <em>Distro</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Distro</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getDistro()
	 * @see #getDeviceType()
	 * @generated
	 */
	EReference getDeviceType_Distro();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DeviceType#getPoeBudget <em>Poe Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Poe Budget</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getPoeBudget()
	 * @see #getDeviceType()
	 * @generated
	 */
	EAttribute getDeviceType_PoeBudget();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.catalogue.DeviceType#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getProvenance()
	 * @see #getDeviceType()
	 * @generated
	 */
	EReference getDeviceType_Provenance();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.catalogue.DeviceType#getGenerator <em>Generator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Generator</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getGenerator()
	 * @see #getDeviceType()
	 * @generated
	 */
	EReference getDeviceType_Generator();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.catalogue.DeviceType#getUps <em>Ups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ups</em>'.
	 * @see org.headroom.model.catalogue.DeviceType#getUps()
	 * @see #getDeviceType()
	 * @generated
	 */
	EReference getDeviceType_Ups();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.PortType <em>Port Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Port Type</em>'.
	 * @see org.headroom.model.catalogue.PortType
	 * @generated
	 */
	EClass getPortType();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PortType#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.headroom.model.catalogue.PortType#getKey()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PortType#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.headroom.model.catalogue.PortType#getLabel()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PortType#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see org.headroom.model.catalogue.PortType#getSection()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_Section();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PortType#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.headroom.model.catalogue.PortType#getDirection()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PortType#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.headroom.model.catalogue.PortType#getSignal()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_Signal();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PortType#getConnector <em>Connector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connector</em>'.
	 * @see org.headroom.model.catalogue.PortType#getConnector()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_Connector();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PortType#getGender <em>Gender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gender</em>'.
	 * @see org.headroom.model.catalogue.PortType#getGender()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_Gender();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PortType#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.headroom.model.catalogue.PortType#getLevel()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PortType#getBalanced <em>Balanced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Balanced</em>'.
	 * @see org.headroom.model.catalogue.PortType#getBalanced()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_Balanced();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PortType#getImpedance <em>Impedance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impedance</em>'.
	 * @see org.headroom.model.catalogue.PortType#getImpedance()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_Impedance();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PortType#getNominalLevel <em>Nominal Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nominal Level</em>'.
	 * @see org.headroom.model.catalogue.PortType#getNominalLevel()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_NominalLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PortType#getMaxLevel <em>Max Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Level</em>'.
	 * @see org.headroom.model.catalogue.PortType#getMaxLevel()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_MaxLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PortType#getPhantom <em>Phantom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phantom</em>'.
	 * @see org.headroom.model.catalogue.PortType#getPhantom()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_Phantom();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PortType#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channels</em>'.
	 * @see org.headroom.model.catalogue.PortType#getChannels()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_Channels();

	/**
	 * Returns the meta object for the containment reference '{@link org.headroom.model.catalogue.PortType#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Network</em>'.
	 * @see org.headroom.model.catalogue.PortType#getNetwork()
	 * @see #getPortType()
	 * @generated
	 */
	EReference getPortType_Network();

	/**
	 * Returns the meta object for the attribute list '{@link org.headroom.model.catalogue.PortType#getTaps <em>Taps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Taps</em>'.
	 * @see org.headroom.model.catalogue.PortType#getTaps()
	 * @see #getPortType()
	 * @generated
	 */
	EAttribute getPortType_Taps();

	/**
	 * Returns the meta object for the container reference '{@link org.headroom.model.catalogue.PortType#getDeviceType <em>Device Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Device Type</em>'.
	 * @see org.headroom.model.catalogue.PortType#getDeviceType()
	 * @see #getPortType()
	 * @generated
	 */
	EReference getPortType_DeviceType();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.NetworkPortData <em>Network Port Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network Port Data</em>'.
	 * @see org.headroom.model.catalogue.NetworkPortData
	 * @generated
	 */
	EClass getNetworkPortData();

	/**
	 * Returns the meta object for the attribute list '{@link org.headroom.model.catalogue.NetworkPortData#getProtocols <em>Protocols</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Protocols</em>'.
	 * @see org.headroom.model.catalogue.NetworkPortData#getProtocols()
	 * @see #getNetworkPortData()
	 * @generated
	 */
	EAttribute getNetworkPortData_Protocols();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.NetworkPortData#getTransmitChannels <em>Transmit Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transmit Channels</em>'.
	 * @see org.headroom.model.catalogue.NetworkPortData#getTransmitChannels()
	 * @see #getNetworkPortData()
	 * @generated
	 */
	EAttribute getNetworkPortData_TransmitChannels();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.NetworkPortData#getReceiveChannels <em>Receive Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Receive Channels</em>'.
	 * @see org.headroom.model.catalogue.NetworkPortData#getReceiveChannels()
	 * @see #getNetworkPortData()
	 * @generated
	 */
	EAttribute getNetworkPortData_ReceiveChannels();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.NetworkPortData#getRedundancy <em>Redundancy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Redundancy</em>'.
	 * @see org.headroom.model.catalogue.NetworkPortData#getRedundancy()
	 * @see #getNetworkPortData()
	 * @generated
	 */
	EAttribute getNetworkPortData_Redundancy();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.NetworkPortData#getSpeed <em>Speed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speed</em>'.
	 * @see org.headroom.model.catalogue.NetworkPortData#getSpeed()
	 * @see #getNetworkPortData()
	 * @generated
	 */
	EAttribute getNetworkPortData_Speed();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.NetworkPortData#getPoeRole <em>Poe Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Poe Role</em>'.
	 * @see org.headroom.model.catalogue.NetworkPortData#getPoeRole()
	 * @see #getNetworkPortData()
	 * @generated
	 */
	EAttribute getNetworkPortData_PoeRole();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.NetworkPortData#getPoePower <em>Poe Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Poe Power</em>'.
	 * @see org.headroom.model.catalogue.NetworkPortData#getPoePower()
	 * @see #getNetworkPortData()
	 * @generated
	 */
	EAttribute getNetworkPortData_PoePower();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.InternalPath <em>Internal Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Internal Path</em>'.
	 * @see org.headroom.model.catalogue.InternalPath
	 * @generated
	 */
	EClass getInternalPath();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.InternalPath#getFromKey <em>From Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Key</em>'.
	 * @see org.headroom.model.catalogue.InternalPath#getFromKey()
	 * @see #getInternalPath()
	 * @generated
	 */
	EAttribute getInternalPath_FromKey();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.InternalPath#getToKey <em>To Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Key</em>'.
	 * @see org.headroom.model.catalogue.InternalPath#getToKey()
	 * @see #getInternalPath()
	 * @generated
	 */
	EAttribute getInternalPath_ToKey();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.InternalPath#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.headroom.model.catalogue.InternalPath#getKind()
	 * @see #getInternalPath()
	 * @generated
	 */
	EAttribute getInternalPath_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.InternalPath#getGain <em>Gain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gain</em>'.
	 * @see org.headroom.model.catalogue.InternalPath#getGain()
	 * @see #getInternalPath()
	 * @generated
	 */
	EAttribute getInternalPath_Gain();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.InternalPath#getDelay <em>Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay</em>'.
	 * @see org.headroom.model.catalogue.InternalPath#getDelay()
	 * @see #getInternalPath()
	 * @generated
	 */
	EAttribute getInternalPath_Delay();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.PropertyDefinition <em>Property Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property Definition</em>'.
	 * @see org.headroom.model.catalogue.PropertyDefinition
	 * @generated
	 */
	EClass getPropertyDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PropertyDefinition#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.headroom.model.catalogue.PropertyDefinition#getKey()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EAttribute getPropertyDefinition_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PropertyDefinition#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.headroom.model.catalogue.PropertyDefinition#getLabel()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EAttribute getPropertyDefinition_Label();

	/**
	 * Returns the meta object for the attribute list '{@link org.headroom.model.catalogue.PropertyDefinition#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Choices</em>'.
	 * @see org.headroom.model.catalogue.PropertyDefinition#getChoices()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EAttribute getPropertyDefinition_Choices();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PropertyDefinition#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.headroom.model.catalogue.PropertyDefinition#getMinimum()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EAttribute getPropertyDefinition_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PropertyDefinition#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.headroom.model.catalogue.PropertyDefinition#getMaximum()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EAttribute getPropertyDefinition_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PropertyDefinition#getDefaultValue <em>Default Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.headroom.model.catalogue.PropertyDefinition#getDefaultValue()
	 * @see #getPropertyDefinition()
	 * @generated
	 */
	EAttribute getPropertyDefinition_DefaultValue();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.MechanicalData <em>Mechanical Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mechanical Data</em>'.
	 * @see org.headroom.model.catalogue.MechanicalData
	 * @generated
	 */
	EClass getMechanicalData();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.MechanicalData#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.headroom.model.catalogue.MechanicalData#getWidth()
	 * @see #getMechanicalData()
	 * @generated
	 */
	EAttribute getMechanicalData_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.MechanicalData#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.headroom.model.catalogue.MechanicalData#getHeight()
	 * @see #getMechanicalData()
	 * @generated
	 */
	EAttribute getMechanicalData_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.MechanicalData#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.headroom.model.catalogue.MechanicalData#getDepth()
	 * @see #getMechanicalData()
	 * @generated
	 */
	EAttribute getMechanicalData_Depth();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.MechanicalData#getMass <em>Mass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mass</em>'.
	 * @see org.headroom.model.catalogue.MechanicalData#getMass()
	 * @see #getMechanicalData()
	 * @generated
	 */
	EAttribute getMechanicalData_Mass();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.MechanicalData#getRackUnits <em>Rack Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rack Units</em>'.
	 * @see org.headroom.model.catalogue.MechanicalData#getRackUnits()
	 * @see #getMechanicalData()
	 * @generated
	 */
	EAttribute getMechanicalData_RackUnits();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.MechanicalData#getRackWidth <em>Rack Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rack Width</em>'.
	 * @see org.headroom.model.catalogue.MechanicalData#getRackWidth()
	 * @see #getMechanicalData()
	 * @generated
	 */
	EAttribute getMechanicalData_RackWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.MechanicalData#getCentreOfGravity <em>Centre Of Gravity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Centre Of Gravity</em>'.
	 * @see org.headroom.model.catalogue.MechanicalData#getCentreOfGravity()
	 * @see #getMechanicalData()
	 * @generated
	 */
	EAttribute getMechanicalData_CentreOfGravity();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.PowerProfile <em>Power Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Power Profile</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile
	 * @generated
	 */
	EClass getPowerProfile();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerProfile#getInlet <em>Inlet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inlet</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getInlet()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EAttribute getPowerProfile_Inlet();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerProfile#getInletCount <em>Inlet Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inlet Count</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getInletCount()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EAttribute getPowerProfile_InletCount();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerProfile#getMinimumVoltage <em>Minimum Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Voltage</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getMinimumVoltage()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EAttribute getPowerProfile_MinimumVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerProfile#getMaximumVoltage <em>Maximum Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Voltage</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getMaximumVoltage()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EAttribute getPowerProfile_MaximumVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerProfile#getMinimumFrequency <em>Minimum Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Frequency</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getMinimumFrequency()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EAttribute getPowerProfile_MinimumFrequency();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerProfile#getMaximumFrequency <em>Maximum Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Frequency</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getMaximumFrequency()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EAttribute getPowerProfile_MaximumFrequency();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerProfile#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phases</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getPhases()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EAttribute getPowerProfile_Phases();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerProfile#getSupply <em>Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supply</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getSupply()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EAttribute getPowerProfile_Supply();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerProfile#getPowerFactorCorrected <em>Power Factor Corrected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power Factor Corrected</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getPowerFactorCorrected()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EAttribute getPowerProfile_PowerFactorCorrected();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerProfile#getPowerFactor <em>Power Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power Factor</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getPowerFactor()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EAttribute getPowerProfile_PowerFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerProfile#getInrushCurrent <em>Inrush Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inrush Current</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getInrushCurrent()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EAttribute getPowerProfile_InrushCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerProfile#getInrushDuration <em>Inrush Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inrush Duration</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getInrushDuration()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EAttribute getPowerProfile_InrushDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerProfile#getLeakageCurrent <em>Leakage Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Leakage Current</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getLeakageCurrent()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EAttribute getPowerProfile_LeakageCurrent();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.catalogue.PowerProfile#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Points</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getPoints()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EReference getPowerProfile_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerProfile#getThirdHarmonic <em>Third Harmonic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Third Harmonic</em>'.
	 * @see org.headroom.model.catalogue.PowerProfile#getThirdHarmonic()
	 * @see #getPowerProfile()
	 * @generated
	 */
	EAttribute getPowerProfile_ThirdHarmonic();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.PowerPoint <em>Power Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Power Point</em>'.
	 * @see org.headroom.model.catalogue.PowerPoint
	 * @generated
	 */
	EClass getPowerPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerPoint#getDuty <em>Duty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duty</em>'.
	 * @see org.headroom.model.catalogue.PowerPoint#getDuty()
	 * @see #getPowerPoint()
	 * @generated
	 */
	EAttribute getPowerPoint_Duty();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerPoint#getVoltage <em>Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voltage</em>'.
	 * @see org.headroom.model.catalogue.PowerPoint#getVoltage()
	 * @see #getPowerPoint()
	 * @generated
	 */
	EAttribute getPowerPoint_Voltage();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerPoint#getPower <em>Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power</em>'.
	 * @see org.headroom.model.catalogue.PowerPoint#getPower()
	 * @see #getPowerPoint()
	 * @generated
	 */
	EAttribute getPowerPoint_Power();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerPoint#getCurrent <em>Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Current</em>'.
	 * @see org.headroom.model.catalogue.PowerPoint#getCurrent()
	 * @see #getPowerPoint()
	 * @generated
	 */
	EAttribute getPowerPoint_Current();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.PowerPoint#getHeat <em>Heat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heat</em>'.
	 * @see org.headroom.model.catalogue.PowerPoint#getHeat()
	 * @see #getPowerPoint()
	 * @generated
	 */
	EAttribute getPowerPoint_Heat();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.AmplifierData <em>Amplifier Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Amplifier Data</em>'.
	 * @see org.headroom.model.catalogue.AmplifierData
	 * @generated
	 */
	EClass getAmplifierData();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.AmplifierData#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channels</em>'.
	 * @see org.headroom.model.catalogue.AmplifierData#getChannels()
	 * @see #getAmplifierData()
	 * @generated
	 */
	EAttribute getAmplifierData_Channels();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.AmplifierData#getMinimumLoad <em>Minimum Load</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Load</em>'.
	 * @see org.headroom.model.catalogue.AmplifierData#getMinimumLoad()
	 * @see #getAmplifierData()
	 * @generated
	 */
	EAttribute getAmplifierData_MinimumLoad();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.AmplifierData#getBridgeMinimumLoad <em>Bridge Minimum Load</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bridge Minimum Load</em>'.
	 * @see org.headroom.model.catalogue.AmplifierData#getBridgeMinimumLoad()
	 * @see #getAmplifierData()
	 * @generated
	 */
	EAttribute getAmplifierData_BridgeMinimumLoad();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.AmplifierData#getDampingFactor <em>Damping Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Damping Factor</em>'.
	 * @see org.headroom.model.catalogue.AmplifierData#getDampingFactor()
	 * @see #getAmplifierData()
	 * @generated
	 */
	EAttribute getAmplifierData_DampingFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.AmplifierData#getLatency <em>Latency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latency</em>'.
	 * @see org.headroom.model.catalogue.AmplifierData#getLatency()
	 * @see #getAmplifierData()
	 * @generated
	 */
	EAttribute getAmplifierData_Latency();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.AmplifierData#getGain <em>Gain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gain</em>'.
	 * @see org.headroom.model.catalogue.AmplifierData#getGain()
	 * @see #getAmplifierData()
	 * @generated
	 */
	EAttribute getAmplifierData_Gain();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.AmplifierData#getConstantVoltage <em>Constant Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Constant Voltage</em>'.
	 * @see org.headroom.model.catalogue.AmplifierData#getConstantVoltage()
	 * @see #getAmplifierData()
	 * @generated
	 */
	EAttribute getAmplifierData_ConstantVoltage();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.catalogue.AmplifierData#getRatings <em>Ratings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ratings</em>'.
	 * @see org.headroom.model.catalogue.AmplifierData#getRatings()
	 * @see #getAmplifierData()
	 * @generated
	 */
	EReference getAmplifierData_Ratings();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.AmplifierRating <em>Amplifier Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Amplifier Rating</em>'.
	 * @see org.headroom.model.catalogue.AmplifierRating
	 * @generated
	 */
	EClass getAmplifierRating();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.AmplifierRating#getLoad <em>Load</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Load</em>'.
	 * @see org.headroom.model.catalogue.AmplifierRating#getLoad()
	 * @see #getAmplifierRating()
	 * @generated
	 */
	EAttribute getAmplifierRating_Load();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.AmplifierRating#getPower <em>Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power</em>'.
	 * @see org.headroom.model.catalogue.AmplifierRating#getPower()
	 * @see #getAmplifierRating()
	 * @generated
	 */
	EAttribute getAmplifierRating_Power();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.AmplifierRating#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.headroom.model.catalogue.AmplifierRating#getMode()
	 * @see #getAmplifierRating()
	 * @generated
	 */
	EAttribute getAmplifierRating_Mode();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.LoudspeakerData <em>Loudspeaker Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Loudspeaker Data</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData
	 * @generated
	 */
	EClass getLoudspeakerData();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getKind()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getNominalImpedance <em>Nominal Impedance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nominal Impedance</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getNominalImpedance()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_NominalImpedance();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getMinimumImpedance <em>Minimum Impedance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Impedance</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getMinimumImpedance()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_MinimumImpedance();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getWays <em>Ways</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ways</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getWays()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_Ways();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getSensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensitivity</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getSensitivity()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_Sensitivity();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getPowerAes <em>Power Aes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power Aes</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getPowerAes()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_PowerAes();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getPowerProgram <em>Power Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power Program</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getPowerProgram()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_PowerProgram();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getPowerPeak <em>Power Peak</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power Peak</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getPowerPeak()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_PowerPeak();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getMaximumSpl <em>Maximum Spl</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Spl</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getMaximumSpl()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_MaximumSpl();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getMaximumSplMethod <em>Maximum Spl Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Spl Method</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getMaximumSplMethod()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_MaximumSplMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getMinimumFrequency <em>Minimum Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Frequency</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getMinimumFrequency()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_MinimumFrequency();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getMaximumFrequency <em>Maximum Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Frequency</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getMaximumFrequency()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_MaximumFrequency();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getRangeTolerance <em>Range Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Range Tolerance</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getRangeTolerance()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_RangeTolerance();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getCoverageHorizontal <em>Coverage Horizontal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coverage Horizontal</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getCoverageHorizontal()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_CoverageHorizontal();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getCoverageVertical <em>Coverage Vertical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coverage Vertical</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getCoverageVertical()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_CoverageVertical();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getMaximumSplay <em>Maximum Splay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Splay</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getMaximumSplay()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_MaximumSplay();

	/**
	 * Returns the meta object for the attribute list '{@link org.headroom.model.catalogue.LoudspeakerData#getSplaySteps <em>Splay Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Splay Steps</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getSplaySteps()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_SplaySteps();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#isPowered <em>Powered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Powered</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#isPowered()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_Powered();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.catalogue.LoudspeakerData#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getInputs()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EReference getLoudspeakerData_Inputs();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerData#getDirectivity <em>Directivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Directivity</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerData#getDirectivity()
	 * @see #getLoudspeakerData()
	 * @generated
	 */
	EAttribute getLoudspeakerData_Directivity();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.LoudspeakerInput <em>Loudspeaker Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Loudspeaker Input</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerInput
	 * @generated
	 */
	EClass getLoudspeakerInput();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerInput#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerInput#getName()
	 * @see #getLoudspeakerInput()
	 * @generated
	 */
	EAttribute getLoudspeakerInput_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.LoudspeakerInput#getImpedance <em>Impedance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impedance</em>'.
	 * @see org.headroom.model.catalogue.LoudspeakerInput#getImpedance()
	 * @see #getLoudspeakerInput()
	 * @generated
	 */
	EAttribute getLoudspeakerInput_Impedance();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.WirelessData <em>Wireless Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wireless Data</em>'.
	 * @see org.headroom.model.catalogue.WirelessData
	 * @generated
	 */
	EClass getWirelessData();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.catalogue.WirelessData#getBands <em>Bands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bands</em>'.
	 * @see org.headroom.model.catalogue.WirelessData#getBands()
	 * @see #getWirelessData()
	 * @generated
	 */
	EReference getWirelessData_Bands();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.WirelessData#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.headroom.model.catalogue.WirelessData#getStep()
	 * @see #getWirelessData()
	 * @generated
	 */
	EAttribute getWirelessData_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.WirelessData#getOccupiedBandwidth <em>Occupied Bandwidth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Occupied Bandwidth</em>'.
	 * @see org.headroom.model.catalogue.WirelessData#getOccupiedBandwidth()
	 * @see #getWirelessData()
	 * @generated
	 */
	EAttribute getWirelessData_OccupiedBandwidth();

	/**
	 * Returns the meta object for the attribute list '{@link org.headroom.model.catalogue.WirelessData#getTransmitPowers <em>Transmit Powers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Transmit Powers</em>'.
	 * @see org.headroom.model.catalogue.WirelessData#getTransmitPowers()
	 * @see #getWirelessData()
	 * @generated
	 */
	EAttribute getWirelessData_TransmitPowers();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.WirelessData#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channels</em>'.
	 * @see org.headroom.model.catalogue.WirelessData#getChannels()
	 * @see #getWirelessData()
	 * @generated
	 */
	EAttribute getWirelessData_Channels();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.WirelessData#getModulation <em>Modulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modulation</em>'.
	 * @see org.headroom.model.catalogue.WirelessData#getModulation()
	 * @see #getWirelessData()
	 * @generated
	 */
	EAttribute getWirelessData_Modulation();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.TuningBand <em>Tuning Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tuning Band</em>'.
	 * @see org.headroom.model.catalogue.TuningBand
	 * @generated
	 */
	EClass getTuningBand();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.TuningBand#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.headroom.model.catalogue.TuningBand#getName()
	 * @see #getTuningBand()
	 * @generated
	 */
	EAttribute getTuningBand_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.TuningBand#getLowest <em>Lowest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lowest</em>'.
	 * @see org.headroom.model.catalogue.TuningBand#getLowest()
	 * @see #getTuningBand()
	 * @generated
	 */
	EAttribute getTuningBand_Lowest();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.TuningBand#getHighest <em>Highest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest</em>'.
	 * @see org.headroom.model.catalogue.TuningBand#getHighest()
	 * @see #getTuningBand()
	 * @generated
	 */
	EAttribute getTuningBand_Highest();

	/**
	 * Returns the meta object for the attribute list '{@link org.headroom.model.catalogue.TuningBand#getRegions <em>Regions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Regions</em>'.
	 * @see org.headroom.model.catalogue.TuningBand#getRegions()
	 * @see #getTuningBand()
	 * @generated
	 */
	EAttribute getTuningBand_Regions();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.CableData <em>Cable Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cable Data</em>'.
	 * @see org.headroom.model.catalogue.CableData
	 * @generated
	 */
	EClass getCableData();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.headroom.model.catalogue.CableData#getSignal()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_Signal();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getCores <em>Cores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cores</em>'.
	 * @see org.headroom.model.catalogue.CableData#getCores()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_Cores();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getPairs <em>Pairs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pairs</em>'.
	 * @see org.headroom.model.catalogue.CableData#getPairs()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_Pairs();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.headroom.model.catalogue.CableData#getArea()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getResistance <em>Resistance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resistance</em>'.
	 * @see org.headroom.model.catalogue.CableData#getResistance()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_Resistance();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getImpedance <em>Impedance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impedance</em>'.
	 * @see org.headroom.model.catalogue.CableData#getImpedance()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_Impedance();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getCapacitance <em>Capacitance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacitance</em>'.
	 * @see org.headroom.model.catalogue.CableData#getCapacitance()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_Capacitance();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getLinearMass <em>Linear Mass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Linear Mass</em>'.
	 * @see org.headroom.model.catalogue.CableData#getLinearMass()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_LinearMass();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getDiameter <em>Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter</em>'.
	 * @see org.headroom.model.catalogue.CableData#getDiameter()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_Diameter();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getConductor <em>Conductor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conductor</em>'.
	 * @see org.headroom.model.catalogue.CableData#getConductor()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_Conductor();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getMaximumLength <em>Maximum Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Length</em>'.
	 * @see org.headroom.model.catalogue.CableData#getMaximumLength()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_MaximumLength();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getFromConnector <em>From Connector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Connector</em>'.
	 * @see org.headroom.model.catalogue.CableData#getFromConnector()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_FromConnector();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getToConnector <em>To Connector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Connector</em>'.
	 * @see org.headroom.model.catalogue.CableData#getToConnector()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_ToConnector();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getReactance <em>Reactance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reactance</em>'.
	 * @see org.headroom.model.catalogue.CableData#getReactance()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_Reactance();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getInsulation <em>Insulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Insulation</em>'.
	 * @see org.headroom.model.catalogue.CableData#getInsulation()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_Insulation();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getRatedCurrent <em>Rated Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rated Current</em>'.
	 * @see org.headroom.model.catalogue.CableData#getRatedCurrent()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_RatedCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getNeutralArea <em>Neutral Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Neutral Area</em>'.
	 * @see org.headroom.model.catalogue.CableData#getNeutralArea()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_NeutralArea();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.CableData#getProtectiveArea <em>Protective Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protective Area</em>'.
	 * @see org.headroom.model.catalogue.CableData#getProtectiveArea()
	 * @see #getCableData()
	 * @generated
	 */
	EAttribute getCableData_ProtectiveArea();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.DistroData <em>Distro Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Distro Data</em>'.
	 * @see org.headroom.model.catalogue.DistroData
	 * @generated
	 */
	EClass getDistroData();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DistroData#getMainBreakerCurrent <em>Main Breaker Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Main Breaker Current</em>'.
	 * @see org.headroom.model.catalogue.DistroData#getMainBreakerCurrent()
	 * @see #getDistroData()
	 * @generated
	 */
	EAttribute getDistroData_MainBreakerCurrent();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.catalogue.DistroData#getWays <em>Ways</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ways</em>'.
	 * @see org.headroom.model.catalogue.DistroData#getWays()
	 * @see #getDistroData()
	 * @generated
	 */
	EReference getDistroData_Ways();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DistroData#getMainBreakerCurve <em>Main Breaker Curve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Main Breaker Curve</em>'.
	 * @see org.headroom.model.catalogue.DistroData#getMainBreakerCurve()
	 * @see #getDistroData()
	 * @generated
	 */
	EAttribute getDistroData_MainBreakerCurve();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DistroData#getMainBreakingCapacity <em>Main Breaking Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Main Breaking Capacity</em>'.
	 * @see org.headroom.model.catalogue.DistroData#getMainBreakingCapacity()
	 * @see #getDistroData()
	 * @generated
	 */
	EAttribute getDistroData_MainBreakingCapacity();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DistroData#getMainRcdCurrent <em>Main Rcd Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Main Rcd Current</em>'.
	 * @see org.headroom.model.catalogue.DistroData#getMainRcdCurrent()
	 * @see #getDistroData()
	 * @generated
	 */
	EAttribute getDistroData_MainRcdCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.DistroData#isMainRcdDelayed <em>Main Rcd Delayed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Main Rcd Delayed</em>'.
	 * @see org.headroom.model.catalogue.DistroData#isMainRcdDelayed()
	 * @see #getDistroData()
	 * @generated
	 */
	EAttribute getDistroData_MainRcdDelayed();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.WayType <em>Way Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Way Type</em>'.
	 * @see org.headroom.model.catalogue.WayType
	 * @generated
	 */
	EClass getWayType();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.WayType#getPortKey <em>Port Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port Key</em>'.
	 * @see org.headroom.model.catalogue.WayType#getPortKey()
	 * @see #getWayType()
	 * @generated
	 */
	EAttribute getWayType_PortKey();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.WayType#getBreakerCurrent <em>Breaker Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Breaker Current</em>'.
	 * @see org.headroom.model.catalogue.WayType#getBreakerCurrent()
	 * @see #getWayType()
	 * @generated
	 */
	EAttribute getWayType_BreakerCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.WayType#getBreakerCurve <em>Breaker Curve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Breaker Curve</em>'.
	 * @see org.headroom.model.catalogue.WayType#getBreakerCurve()
	 * @see #getWayType()
	 * @generated
	 */
	EAttribute getWayType_BreakerCurve();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.WayType#getRcdCurrent <em>Rcd Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rcd Current</em>'.
	 * @see org.headroom.model.catalogue.WayType#getRcdCurrent()
	 * @see #getWayType()
	 * @generated
	 */
	EAttribute getWayType_RcdCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.WayType#getRcdType <em>Rcd Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rcd Type</em>'.
	 * @see org.headroom.model.catalogue.WayType#getRcdType()
	 * @see #getWayType()
	 * @generated
	 */
	EAttribute getWayType_RcdType();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.WayType#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phases</em>'.
	 * @see org.headroom.model.catalogue.WayType#getPhases()
	 * @see #getWayType()
	 * @generated
	 */
	EAttribute getWayType_Phases();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.WayType#getBreakingCapacity <em>Breaking Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Breaking Capacity</em>'.
	 * @see org.headroom.model.catalogue.WayType#getBreakingCapacity()
	 * @see #getWayType()
	 * @generated
	 */
	EAttribute getWayType_BreakingCapacity();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.WayType#getRcdGroup <em>Rcd Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rcd Group</em>'.
	 * @see org.headroom.model.catalogue.WayType#getRcdGroup()
	 * @see #getWayType()
	 * @generated
	 */
	EAttribute getWayType_RcdGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.WayType#isRcdDelayed <em>Rcd Delayed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rcd Delayed</em>'.
	 * @see org.headroom.model.catalogue.WayType#isRcdDelayed()
	 * @see #getWayType()
	 * @generated
	 */
	EAttribute getWayType_RcdDelayed();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.Provenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Provenance</em>'.
	 * @see org.headroom.model.catalogue.Provenance
	 * @generated
	 */
	EClass getProvenance();

	/**
	 * Returns the meta object for the attribute list '{@link org.headroom.model.catalogue.Provenance#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Fields</em>'.
	 * @see org.headroom.model.catalogue.Provenance#getFields()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Fields();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.Provenance#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.headroom.model.catalogue.Provenance#getTitle()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.Provenance#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.headroom.model.catalogue.Provenance#getUrl()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.Provenance#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.headroom.model.catalogue.Provenance#getPage()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.Provenance#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.headroom.model.catalogue.Provenance#getDate()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.Provenance#getRetrieved <em>Retrieved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retrieved</em>'.
	 * @see org.headroom.model.catalogue.Provenance#getRetrieved()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Retrieved();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.Provenance#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.headroom.model.catalogue.Provenance#getBasis()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.Provenance#getVerifiedBy <em>Verified By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified By</em>'.
	 * @see org.headroom.model.catalogue.Provenance#getVerifiedBy()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_VerifiedBy();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.GeneratorData <em>Generator Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Generator Data</em>'.
	 * @see org.headroom.model.catalogue.GeneratorData
	 * @generated
	 */
	EClass getGeneratorData();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.GeneratorData#getRatedPower <em>Rated Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rated Power</em>'.
	 * @see org.headroom.model.catalogue.GeneratorData#getRatedPower()
	 * @see #getGeneratorData()
	 * @generated
	 */
	EAttribute getGeneratorData_RatedPower();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.GeneratorData#getPowerFactor <em>Power Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power Factor</em>'.
	 * @see org.headroom.model.catalogue.GeneratorData#getPowerFactor()
	 * @see #getGeneratorData()
	 * @generated
	 */
	EAttribute getGeneratorData_PowerFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.GeneratorData#getStepLoadLimit <em>Step Load Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step Load Limit</em>'.
	 * @see org.headroom.model.catalogue.GeneratorData#getStepLoadLimit()
	 * @see #getGeneratorData()
	 * @generated
	 */
	EAttribute getGeneratorData_StepLoadLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.GeneratorData#getTankVolume <em>Tank Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tank Volume</em>'.
	 * @see org.headroom.model.catalogue.GeneratorData#getTankVolume()
	 * @see #getGeneratorData()
	 * @generated
	 */
	EAttribute getGeneratorData_TankVolume();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.catalogue.GeneratorData#getFuel <em>Fuel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fuel</em>'.
	 * @see org.headroom.model.catalogue.GeneratorData#getFuel()
	 * @see #getGeneratorData()
	 * @generated
	 */
	EReference getGeneratorData_Fuel();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.FuelPoint <em>Fuel Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fuel Point</em>'.
	 * @see org.headroom.model.catalogue.FuelPoint
	 * @generated
	 */
	EClass getFuelPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.FuelPoint#getLoad <em>Load</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Load</em>'.
	 * @see org.headroom.model.catalogue.FuelPoint#getLoad()
	 * @see #getFuelPoint()
	 * @generated
	 */
	EAttribute getFuelPoint_Load();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.FuelPoint#getFuelPerHour <em>Fuel Per Hour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fuel Per Hour</em>'.
	 * @see org.headroom.model.catalogue.FuelPoint#getFuelPerHour()
	 * @see #getFuelPoint()
	 * @generated
	 */
	EAttribute getFuelPoint_FuelPerHour();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.UpsData <em>Ups Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ups Data</em>'.
	 * @see org.headroom.model.catalogue.UpsData
	 * @generated
	 */
	EClass getUpsData();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.UpsData#getRatedPower <em>Rated Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rated Power</em>'.
	 * @see org.headroom.model.catalogue.UpsData#getRatedPower()
	 * @see #getUpsData()
	 * @generated
	 */
	EAttribute getUpsData_RatedPower();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.UpsData#getRatedActivePower <em>Rated Active Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rated Active Power</em>'.
	 * @see org.headroom.model.catalogue.UpsData#getRatedActivePower()
	 * @see #getUpsData()
	 * @generated
	 */
	EAttribute getUpsData_RatedActivePower();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.catalogue.UpsData#getRuntimes <em>Runtimes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Runtimes</em>'.
	 * @see org.headroom.model.catalogue.UpsData#getRuntimes()
	 * @see #getUpsData()
	 * @generated
	 */
	EReference getUpsData_Runtimes();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.catalogue.RuntimePoint <em>Runtime Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Runtime Point</em>'.
	 * @see org.headroom.model.catalogue.RuntimePoint
	 * @generated
	 */
	EClass getRuntimePoint();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.RuntimePoint#getPower <em>Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power</em>'.
	 * @see org.headroom.model.catalogue.RuntimePoint#getPower()
	 * @see #getRuntimePoint()
	 * @generated
	 */
	EAttribute getRuntimePoint_Power();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.catalogue.RuntimePoint#getRuntime <em>Runtime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Runtime</em>'.
	 * @see org.headroom.model.catalogue.RuntimePoint#getRuntime()
	 * @see #getRuntimePoint()
	 * @generated
	 */
	EAttribute getRuntimePoint_Runtime();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.catalogue.DeviceCategory <em>Device Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Device Category</em>'.
	 * @see org.headroom.model.catalogue.DeviceCategory
	 * @generated
	 */
	EEnum getDeviceCategory();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.catalogue.CatalogueLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Layer</em>'.
	 * @see org.headroom.model.catalogue.CatalogueLayer
	 * @generated
	 */
	EEnum getCatalogueLayer();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.catalogue.PathKind <em>Path Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Path Kind</em>'.
	 * @see org.headroom.model.catalogue.PathKind
	 * @generated
	 */
	EEnum getPathKind();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.catalogue.NetworkRedundancy <em>Network Redundancy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Network Redundancy</em>'.
	 * @see org.headroom.model.catalogue.NetworkRedundancy
	 * @generated
	 */
	EEnum getNetworkRedundancy();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.catalogue.PoeRole <em>Poe Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Poe Role</em>'.
	 * @see org.headroom.model.catalogue.PoeRole
	 * @generated
	 */
	EEnum getPoeRole();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.catalogue.SupplyKind <em>Supply Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Supply Kind</em>'.
	 * @see org.headroom.model.catalogue.SupplyKind
	 * @generated
	 */
	EEnum getSupplyKind();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.catalogue.Basis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Basis</em>'.
	 * @see org.headroom.model.catalogue.Basis
	 * @generated
	 */
	EEnum getBasis();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.catalogue.AmplifierMode <em>Amplifier Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Amplifier Mode</em>'.
	 * @see org.headroom.model.catalogue.AmplifierMode
	 * @generated
	 */
	EEnum getAmplifierMode();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.catalogue.RackWidth <em>Rack Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rack Width</em>'.
	 * @see org.headroom.model.catalogue.RackWidth
	 * @generated
	 */
	EEnum getRackWidth();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.catalogue.ConductorMaterial <em>Conductor Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Conductor Material</em>'.
	 * @see org.headroom.model.catalogue.ConductorMaterial
	 * @generated
	 */
	EEnum getConductorMaterial();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.catalogue.CableInsulation <em>Cable Insulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cable Insulation</em>'.
	 * @see org.headroom.model.catalogue.CableInsulation
	 * @generated
	 */
	EEnum getCableInsulation();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CatalogueFactory getCatalogueFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.DeviceTypeImpl <em>Device Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.DeviceTypeImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getDeviceType()
		 * @generated
		 */
		EClass DEVICE_TYPE = eINSTANCE.getDeviceType();

		/**
		 * The meta object literal for the '<em><b>Type Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_TYPE__TYPE_ID = eINSTANCE.getDeviceType_TypeId();

		/**
		 * The meta object literal for the '<em><b>Maker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_TYPE__MAKER = eINSTANCE.getDeviceType_Maker();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_TYPE__MODEL = eINSTANCE.getDeviceType_Model();

		/**
		 * The meta object literal for the '<em><b>Variant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_TYPE__VARIANT = eINSTANCE.getDeviceType_Variant();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_TYPE__ALIASES = eINSTANCE.getDeviceType_Aliases();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_TYPE__CATEGORY = eINSTANCE.getDeviceType_Category();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_TYPE__KIND = eINSTANCE.getDeviceType_Kind();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_TYPE__DESCRIPTION = eINSTANCE.getDeviceType_Description();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_TYPE__URL = eINSTANCE.getDeviceType_Url();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_TYPE__LAYER = eINSTANCE.getDeviceType_Layer();

		/**
		 * The meta object literal for the '<em><b>Pack Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_TYPE__PACK_ID = eINSTANCE.getDeviceType_PackId();

		/**
		 * The meta object literal for the '<em><b>Pack Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_TYPE__PACK_VERSION = eINSTANCE.getDeviceType_PackVersion();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_TYPE__SYMBOL = eINSTANCE.getDeviceType_Symbol();

		/**
		 * The meta object literal for the '<em><b>Ports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_TYPE__PORTS = eINSTANCE.getDeviceType_Ports();

		/**
		 * The meta object literal for the '<em><b>Internal Paths</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_TYPE__INTERNAL_PATHS = eINSTANCE.getDeviceType_InternalPaths();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_TYPE__PROPERTIES = eINSTANCE.getDeviceType_Properties();

		/**
		 * The meta object literal for the '<em><b>Mechanical</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_TYPE__MECHANICAL = eINSTANCE.getDeviceType_Mechanical();

		/**
		 * The meta object literal for the '<em><b>Power</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_TYPE__POWER = eINSTANCE.getDeviceType_Power();

		/**
		 * The meta object literal for the '<em><b>Amplifier</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_TYPE__AMPLIFIER = eINSTANCE.getDeviceType_Amplifier();

		/**
		 * The meta object literal for the '<em><b>Loudspeaker</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_TYPE__LOUDSPEAKER = eINSTANCE.getDeviceType_Loudspeaker();

		/**
		 * The meta object literal for the '<em><b>Wireless</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_TYPE__WIRELESS = eINSTANCE.getDeviceType_Wireless();

		/**
		 * The meta object literal for the '<em><b>Cable</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_TYPE__CABLE = eINSTANCE.getDeviceType_Cable();

		/**
		 * The meta object literal for the '<em><b>Distro</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_TYPE__DISTRO = eINSTANCE.getDeviceType_Distro();

		/**
		 * The meta object literal for the '<em><b>Poe Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_TYPE__POE_BUDGET = eINSTANCE.getDeviceType_PoeBudget();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_TYPE__PROVENANCE = eINSTANCE.getDeviceType_Provenance();

		/**
		 * The meta object literal for the '<em><b>Generator</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_TYPE__GENERATOR = eINSTANCE.getDeviceType_Generator();

		/**
		 * The meta object literal for the '<em><b>Ups</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_TYPE__UPS = eINSTANCE.getDeviceType_Ups();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.PortTypeImpl <em>Port Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.PortTypeImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getPortType()
		 * @generated
		 */
		EClass PORT_TYPE = eINSTANCE.getPortType();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__KEY = eINSTANCE.getPortType_Key();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__LABEL = eINSTANCE.getPortType_Label();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__SECTION = eINSTANCE.getPortType_Section();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__DIRECTION = eINSTANCE.getPortType_Direction();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__SIGNAL = eINSTANCE.getPortType_Signal();

		/**
		 * The meta object literal for the '<em><b>Connector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__CONNECTOR = eINSTANCE.getPortType_Connector();

		/**
		 * The meta object literal for the '<em><b>Gender</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__GENDER = eINSTANCE.getPortType_Gender();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__LEVEL = eINSTANCE.getPortType_Level();

		/**
		 * The meta object literal for the '<em><b>Balanced</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__BALANCED = eINSTANCE.getPortType_Balanced();

		/**
		 * The meta object literal for the '<em><b>Impedance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__IMPEDANCE = eINSTANCE.getPortType_Impedance();

		/**
		 * The meta object literal for the '<em><b>Nominal Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__NOMINAL_LEVEL = eINSTANCE.getPortType_NominalLevel();

		/**
		 * The meta object literal for the '<em><b>Max Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__MAX_LEVEL = eINSTANCE.getPortType_MaxLevel();

		/**
		 * The meta object literal for the '<em><b>Phantom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__PHANTOM = eINSTANCE.getPortType_Phantom();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__CHANNELS = eINSTANCE.getPortType_Channels();

		/**
		 * The meta object literal for the '<em><b>Network</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORT_TYPE__NETWORK = eINSTANCE.getPortType_Network();

		/**
		 * The meta object literal for the '<em><b>Taps</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT_TYPE__TAPS = eINSTANCE.getPortType_Taps();

		/**
		 * The meta object literal for the '<em><b>Device Type</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORT_TYPE__DEVICE_TYPE = eINSTANCE.getPortType_DeviceType();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.NetworkPortDataImpl <em>Network Port Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.NetworkPortDataImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getNetworkPortData()
		 * @generated
		 */
		EClass NETWORK_PORT_DATA = eINSTANCE.getNetworkPortData();

		/**
		 * The meta object literal for the '<em><b>Protocols</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_PORT_DATA__PROTOCOLS = eINSTANCE.getNetworkPortData_Protocols();

		/**
		 * The meta object literal for the '<em><b>Transmit Channels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_PORT_DATA__TRANSMIT_CHANNELS = eINSTANCE.getNetworkPortData_TransmitChannels();

		/**
		 * The meta object literal for the '<em><b>Receive Channels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_PORT_DATA__RECEIVE_CHANNELS = eINSTANCE.getNetworkPortData_ReceiveChannels();

		/**
		 * The meta object literal for the '<em><b>Redundancy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_PORT_DATA__REDUNDANCY = eINSTANCE.getNetworkPortData_Redundancy();

		/**
		 * The meta object literal for the '<em><b>Speed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_PORT_DATA__SPEED = eINSTANCE.getNetworkPortData_Speed();

		/**
		 * The meta object literal for the '<em><b>Poe Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_PORT_DATA__POE_ROLE = eINSTANCE.getNetworkPortData_PoeRole();

		/**
		 * The meta object literal for the '<em><b>Poe Power</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_PORT_DATA__POE_POWER = eINSTANCE.getNetworkPortData_PoePower();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.InternalPathImpl <em>Internal Path</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.InternalPathImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getInternalPath()
		 * @generated
		 */
		EClass INTERNAL_PATH = eINSTANCE.getInternalPath();

		/**
		 * The meta object literal for the '<em><b>From Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERNAL_PATH__FROM_KEY = eINSTANCE.getInternalPath_FromKey();

		/**
		 * The meta object literal for the '<em><b>To Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERNAL_PATH__TO_KEY = eINSTANCE.getInternalPath_ToKey();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERNAL_PATH__KIND = eINSTANCE.getInternalPath_Kind();

		/**
		 * The meta object literal for the '<em><b>Gain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERNAL_PATH__GAIN = eINSTANCE.getInternalPath_Gain();

		/**
		 * The meta object literal for the '<em><b>Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERNAL_PATH__DELAY = eINSTANCE.getInternalPath_Delay();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.PropertyDefinitionImpl <em>Property Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.PropertyDefinitionImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getPropertyDefinition()
		 * @generated
		 */
		EClass PROPERTY_DEFINITION = eINSTANCE.getPropertyDefinition();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_DEFINITION__KEY = eINSTANCE.getPropertyDefinition_Key();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_DEFINITION__LABEL = eINSTANCE.getPropertyDefinition_Label();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_DEFINITION__CHOICES = eINSTANCE.getPropertyDefinition_Choices();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_DEFINITION__MINIMUM = eINSTANCE.getPropertyDefinition_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_DEFINITION__MAXIMUM = eINSTANCE.getPropertyDefinition_Maximum();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_DEFINITION__DEFAULT_VALUE = eINSTANCE.getPropertyDefinition_DefaultValue();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.MechanicalDataImpl <em>Mechanical Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.MechanicalDataImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getMechanicalData()
		 * @generated
		 */
		EClass MECHANICAL_DATA = eINSTANCE.getMechanicalData();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MECHANICAL_DATA__WIDTH = eINSTANCE.getMechanicalData_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MECHANICAL_DATA__HEIGHT = eINSTANCE.getMechanicalData_Height();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MECHANICAL_DATA__DEPTH = eINSTANCE.getMechanicalData_Depth();

		/**
		 * The meta object literal for the '<em><b>Mass</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MECHANICAL_DATA__MASS = eINSTANCE.getMechanicalData_Mass();

		/**
		 * The meta object literal for the '<em><b>Rack Units</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MECHANICAL_DATA__RACK_UNITS = eINSTANCE.getMechanicalData_RackUnits();

		/**
		 * The meta object literal for the '<em><b>Rack Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MECHANICAL_DATA__RACK_WIDTH = eINSTANCE.getMechanicalData_RackWidth();

		/**
		 * The meta object literal for the '<em><b>Centre Of Gravity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MECHANICAL_DATA__CENTRE_OF_GRAVITY = eINSTANCE.getMechanicalData_CentreOfGravity();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.PowerProfileImpl <em>Power Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.PowerProfileImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getPowerProfile()
		 * @generated
		 */
		EClass POWER_PROFILE = eINSTANCE.getPowerProfile();

		/**
		 * The meta object literal for the '<em><b>Inlet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PROFILE__INLET = eINSTANCE.getPowerProfile_Inlet();

		/**
		 * The meta object literal for the '<em><b>Inlet Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PROFILE__INLET_COUNT = eINSTANCE.getPowerProfile_InletCount();

		/**
		 * The meta object literal for the '<em><b>Minimum Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PROFILE__MINIMUM_VOLTAGE = eINSTANCE.getPowerProfile_MinimumVoltage();

		/**
		 * The meta object literal for the '<em><b>Maximum Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PROFILE__MAXIMUM_VOLTAGE = eINSTANCE.getPowerProfile_MaximumVoltage();

		/**
		 * The meta object literal for the '<em><b>Minimum Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PROFILE__MINIMUM_FREQUENCY = eINSTANCE.getPowerProfile_MinimumFrequency();

		/**
		 * The meta object literal for the '<em><b>Maximum Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PROFILE__MAXIMUM_FREQUENCY = eINSTANCE.getPowerProfile_MaximumFrequency();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PROFILE__PHASES = eINSTANCE.getPowerProfile_Phases();

		/**
		 * The meta object literal for the '<em><b>Supply</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PROFILE__SUPPLY = eINSTANCE.getPowerProfile_Supply();

		/**
		 * The meta object literal for the '<em><b>Power Factor Corrected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PROFILE__POWER_FACTOR_CORRECTED = eINSTANCE.getPowerProfile_PowerFactorCorrected();

		/**
		 * The meta object literal for the '<em><b>Power Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PROFILE__POWER_FACTOR = eINSTANCE.getPowerProfile_PowerFactor();

		/**
		 * The meta object literal for the '<em><b>Inrush Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PROFILE__INRUSH_CURRENT = eINSTANCE.getPowerProfile_InrushCurrent();

		/**
		 * The meta object literal for the '<em><b>Inrush Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PROFILE__INRUSH_DURATION = eINSTANCE.getPowerProfile_InrushDuration();

		/**
		 * The meta object literal for the '<em><b>Leakage Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PROFILE__LEAKAGE_CURRENT = eINSTANCE.getPowerProfile_LeakageCurrent();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POWER_PROFILE__POINTS = eINSTANCE.getPowerProfile_Points();

		/**
		 * The meta object literal for the '<em><b>Third Harmonic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PROFILE__THIRD_HARMONIC = eINSTANCE.getPowerProfile_ThirdHarmonic();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.PowerPointImpl <em>Power Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.PowerPointImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getPowerPoint()
		 * @generated
		 */
		EClass POWER_POINT = eINSTANCE.getPowerPoint();

		/**
		 * The meta object literal for the '<em><b>Duty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_POINT__DUTY = eINSTANCE.getPowerPoint_Duty();

		/**
		 * The meta object literal for the '<em><b>Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_POINT__VOLTAGE = eINSTANCE.getPowerPoint_Voltage();

		/**
		 * The meta object literal for the '<em><b>Power</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_POINT__POWER = eINSTANCE.getPowerPoint_Power();

		/**
		 * The meta object literal for the '<em><b>Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_POINT__CURRENT = eINSTANCE.getPowerPoint_Current();

		/**
		 * The meta object literal for the '<em><b>Heat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_POINT__HEAT = eINSTANCE.getPowerPoint_Heat();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.AmplifierDataImpl <em>Amplifier Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.AmplifierDataImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getAmplifierData()
		 * @generated
		 */
		EClass AMPLIFIER_DATA = eINSTANCE.getAmplifierData();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMPLIFIER_DATA__CHANNELS = eINSTANCE.getAmplifierData_Channels();

		/**
		 * The meta object literal for the '<em><b>Minimum Load</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMPLIFIER_DATA__MINIMUM_LOAD = eINSTANCE.getAmplifierData_MinimumLoad();

		/**
		 * The meta object literal for the '<em><b>Bridge Minimum Load</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMPLIFIER_DATA__BRIDGE_MINIMUM_LOAD = eINSTANCE.getAmplifierData_BridgeMinimumLoad();

		/**
		 * The meta object literal for the '<em><b>Damping Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMPLIFIER_DATA__DAMPING_FACTOR = eINSTANCE.getAmplifierData_DampingFactor();

		/**
		 * The meta object literal for the '<em><b>Latency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMPLIFIER_DATA__LATENCY = eINSTANCE.getAmplifierData_Latency();

		/**
		 * The meta object literal for the '<em><b>Gain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMPLIFIER_DATA__GAIN = eINSTANCE.getAmplifierData_Gain();

		/**
		 * The meta object literal for the '<em><b>Constant Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMPLIFIER_DATA__CONSTANT_VOLTAGE = eINSTANCE.getAmplifierData_ConstantVoltage();

		/**
		 * The meta object literal for the '<em><b>Ratings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AMPLIFIER_DATA__RATINGS = eINSTANCE.getAmplifierData_Ratings();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.AmplifierRatingImpl <em>Amplifier Rating</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.AmplifierRatingImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getAmplifierRating()
		 * @generated
		 */
		EClass AMPLIFIER_RATING = eINSTANCE.getAmplifierRating();

		/**
		 * The meta object literal for the '<em><b>Load</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMPLIFIER_RATING__LOAD = eINSTANCE.getAmplifierRating_Load();

		/**
		 * The meta object literal for the '<em><b>Power</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMPLIFIER_RATING__POWER = eINSTANCE.getAmplifierRating_Power();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMPLIFIER_RATING__MODE = eINSTANCE.getAmplifierRating_Mode();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.LoudspeakerDataImpl <em>Loudspeaker Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.LoudspeakerDataImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getLoudspeakerData()
		 * @generated
		 */
		EClass LOUDSPEAKER_DATA = eINSTANCE.getLoudspeakerData();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__KIND = eINSTANCE.getLoudspeakerData_Kind();

		/**
		 * The meta object literal for the '<em><b>Nominal Impedance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__NOMINAL_IMPEDANCE = eINSTANCE.getLoudspeakerData_NominalImpedance();

		/**
		 * The meta object literal for the '<em><b>Minimum Impedance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__MINIMUM_IMPEDANCE = eINSTANCE.getLoudspeakerData_MinimumImpedance();

		/**
		 * The meta object literal for the '<em><b>Ways</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__WAYS = eINSTANCE.getLoudspeakerData_Ways();

		/**
		 * The meta object literal for the '<em><b>Sensitivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__SENSITIVITY = eINSTANCE.getLoudspeakerData_Sensitivity();

		/**
		 * The meta object literal for the '<em><b>Power Aes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__POWER_AES = eINSTANCE.getLoudspeakerData_PowerAes();

		/**
		 * The meta object literal for the '<em><b>Power Program</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__POWER_PROGRAM = eINSTANCE.getLoudspeakerData_PowerProgram();

		/**
		 * The meta object literal for the '<em><b>Power Peak</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__POWER_PEAK = eINSTANCE.getLoudspeakerData_PowerPeak();

		/**
		 * The meta object literal for the '<em><b>Maximum Spl</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__MAXIMUM_SPL = eINSTANCE.getLoudspeakerData_MaximumSpl();

		/**
		 * The meta object literal for the '<em><b>Maximum Spl Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__MAXIMUM_SPL_METHOD = eINSTANCE.getLoudspeakerData_MaximumSplMethod();

		/**
		 * The meta object literal for the '<em><b>Minimum Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__MINIMUM_FREQUENCY = eINSTANCE.getLoudspeakerData_MinimumFrequency();

		/**
		 * The meta object literal for the '<em><b>Maximum Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__MAXIMUM_FREQUENCY = eINSTANCE.getLoudspeakerData_MaximumFrequency();

		/**
		 * The meta object literal for the '<em><b>Range Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__RANGE_TOLERANCE = eINSTANCE.getLoudspeakerData_RangeTolerance();

		/**
		 * The meta object literal for the '<em><b>Coverage Horizontal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__COVERAGE_HORIZONTAL = eINSTANCE.getLoudspeakerData_CoverageHorizontal();

		/**
		 * The meta object literal for the '<em><b>Coverage Vertical</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__COVERAGE_VERTICAL = eINSTANCE.getLoudspeakerData_CoverageVertical();

		/**
		 * The meta object literal for the '<em><b>Maximum Splay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__MAXIMUM_SPLAY = eINSTANCE.getLoudspeakerData_MaximumSplay();

		/**
		 * The meta object literal for the '<em><b>Splay Steps</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__SPLAY_STEPS = eINSTANCE.getLoudspeakerData_SplaySteps();

		/**
		 * The meta object literal for the '<em><b>Powered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__POWERED = eINSTANCE.getLoudspeakerData_Powered();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOUDSPEAKER_DATA__INPUTS = eINSTANCE.getLoudspeakerData_Inputs();

		/**
		 * The meta object literal for the '<em><b>Directivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_DATA__DIRECTIVITY = eINSTANCE.getLoudspeakerData_Directivity();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.LoudspeakerInputImpl <em>Loudspeaker Input</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.LoudspeakerInputImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getLoudspeakerInput()
		 * @generated
		 */
		EClass LOUDSPEAKER_INPUT = eINSTANCE.getLoudspeakerInput();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_INPUT__NAME = eINSTANCE.getLoudspeakerInput_Name();

		/**
		 * The meta object literal for the '<em><b>Impedance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOUDSPEAKER_INPUT__IMPEDANCE = eINSTANCE.getLoudspeakerInput_Impedance();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.WirelessDataImpl <em>Wireless Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.WirelessDataImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getWirelessData()
		 * @generated
		 */
		EClass WIRELESS_DATA = eINSTANCE.getWirelessData();

		/**
		 * The meta object literal for the '<em><b>Bands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WIRELESS_DATA__BANDS = eINSTANCE.getWirelessData_Bands();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WIRELESS_DATA__STEP = eINSTANCE.getWirelessData_Step();

		/**
		 * The meta object literal for the '<em><b>Occupied Bandwidth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WIRELESS_DATA__OCCUPIED_BANDWIDTH = eINSTANCE.getWirelessData_OccupiedBandwidth();

		/**
		 * The meta object literal for the '<em><b>Transmit Powers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WIRELESS_DATA__TRANSMIT_POWERS = eINSTANCE.getWirelessData_TransmitPowers();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WIRELESS_DATA__CHANNELS = eINSTANCE.getWirelessData_Channels();

		/**
		 * The meta object literal for the '<em><b>Modulation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WIRELESS_DATA__MODULATION = eINSTANCE.getWirelessData_Modulation();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.TuningBandImpl <em>Tuning Band</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.TuningBandImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getTuningBand()
		 * @generated
		 */
		EClass TUNING_BAND = eINSTANCE.getTuningBand();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TUNING_BAND__NAME = eINSTANCE.getTuningBand_Name();

		/**
		 * The meta object literal for the '<em><b>Lowest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TUNING_BAND__LOWEST = eINSTANCE.getTuningBand_Lowest();

		/**
		 * The meta object literal for the '<em><b>Highest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TUNING_BAND__HIGHEST = eINSTANCE.getTuningBand_Highest();

		/**
		 * The meta object literal for the '<em><b>Regions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TUNING_BAND__REGIONS = eINSTANCE.getTuningBand_Regions();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.CableDataImpl <em>Cable Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.CableDataImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getCableData()
		 * @generated
		 */
		EClass CABLE_DATA = eINSTANCE.getCableData();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__SIGNAL = eINSTANCE.getCableData_Signal();

		/**
		 * The meta object literal for the '<em><b>Cores</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__CORES = eINSTANCE.getCableData_Cores();

		/**
		 * The meta object literal for the '<em><b>Pairs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__PAIRS = eINSTANCE.getCableData_Pairs();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__AREA = eINSTANCE.getCableData_Area();

		/**
		 * The meta object literal for the '<em><b>Resistance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__RESISTANCE = eINSTANCE.getCableData_Resistance();

		/**
		 * The meta object literal for the '<em><b>Impedance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__IMPEDANCE = eINSTANCE.getCableData_Impedance();

		/**
		 * The meta object literal for the '<em><b>Capacitance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__CAPACITANCE = eINSTANCE.getCableData_Capacitance();

		/**
		 * The meta object literal for the '<em><b>Linear Mass</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__LINEAR_MASS = eINSTANCE.getCableData_LinearMass();

		/**
		 * The meta object literal for the '<em><b>Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__DIAMETER = eINSTANCE.getCableData_Diameter();

		/**
		 * The meta object literal for the '<em><b>Conductor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__CONDUCTOR = eINSTANCE.getCableData_Conductor();

		/**
		 * The meta object literal for the '<em><b>Maximum Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__MAXIMUM_LENGTH = eINSTANCE.getCableData_MaximumLength();

		/**
		 * The meta object literal for the '<em><b>From Connector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__FROM_CONNECTOR = eINSTANCE.getCableData_FromConnector();

		/**
		 * The meta object literal for the '<em><b>To Connector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__TO_CONNECTOR = eINSTANCE.getCableData_ToConnector();

		/**
		 * The meta object literal for the '<em><b>Reactance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__REACTANCE = eINSTANCE.getCableData_Reactance();

		/**
		 * The meta object literal for the '<em><b>Insulation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__INSULATION = eINSTANCE.getCableData_Insulation();

		/**
		 * The meta object literal for the '<em><b>Rated Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__RATED_CURRENT = eINSTANCE.getCableData_RatedCurrent();

		/**
		 * The meta object literal for the '<em><b>Neutral Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__NEUTRAL_AREA = eINSTANCE.getCableData_NeutralArea();

		/**
		 * The meta object literal for the '<em><b>Protective Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE_DATA__PROTECTIVE_AREA = eINSTANCE.getCableData_ProtectiveArea();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.DistroDataImpl <em>Distro Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.DistroDataImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getDistroData()
		 * @generated
		 */
		EClass DISTRO_DATA = eINSTANCE.getDistroData();

		/**
		 * The meta object literal for the '<em><b>Main Breaker Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRO_DATA__MAIN_BREAKER_CURRENT = eINSTANCE.getDistroData_MainBreakerCurrent();

		/**
		 * The meta object literal for the '<em><b>Ways</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRO_DATA__WAYS = eINSTANCE.getDistroData_Ways();

		/**
		 * The meta object literal for the '<em><b>Main Breaker Curve</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRO_DATA__MAIN_BREAKER_CURVE = eINSTANCE.getDistroData_MainBreakerCurve();

		/**
		 * The meta object literal for the '<em><b>Main Breaking Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRO_DATA__MAIN_BREAKING_CAPACITY = eINSTANCE.getDistroData_MainBreakingCapacity();

		/**
		 * The meta object literal for the '<em><b>Main Rcd Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRO_DATA__MAIN_RCD_CURRENT = eINSTANCE.getDistroData_MainRcdCurrent();

		/**
		 * The meta object literal for the '<em><b>Main Rcd Delayed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRO_DATA__MAIN_RCD_DELAYED = eINSTANCE.getDistroData_MainRcdDelayed();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.WayTypeImpl <em>Way Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.WayTypeImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getWayType()
		 * @generated
		 */
		EClass WAY_TYPE = eINSTANCE.getWayType();

		/**
		 * The meta object literal for the '<em><b>Port Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY_TYPE__PORT_KEY = eINSTANCE.getWayType_PortKey();

		/**
		 * The meta object literal for the '<em><b>Breaker Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY_TYPE__BREAKER_CURRENT = eINSTANCE.getWayType_BreakerCurrent();

		/**
		 * The meta object literal for the '<em><b>Breaker Curve</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY_TYPE__BREAKER_CURVE = eINSTANCE.getWayType_BreakerCurve();

		/**
		 * The meta object literal for the '<em><b>Rcd Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY_TYPE__RCD_CURRENT = eINSTANCE.getWayType_RcdCurrent();

		/**
		 * The meta object literal for the '<em><b>Rcd Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY_TYPE__RCD_TYPE = eINSTANCE.getWayType_RcdType();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY_TYPE__PHASES = eINSTANCE.getWayType_Phases();

		/**
		 * The meta object literal for the '<em><b>Breaking Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY_TYPE__BREAKING_CAPACITY = eINSTANCE.getWayType_BreakingCapacity();

		/**
		 * The meta object literal for the '<em><b>Rcd Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY_TYPE__RCD_GROUP = eINSTANCE.getWayType_RcdGroup();

		/**
		 * The meta object literal for the '<em><b>Rcd Delayed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY_TYPE__RCD_DELAYED = eINSTANCE.getWayType_RcdDelayed();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.ProvenanceImpl <em>Provenance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.ProvenanceImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getProvenance()
		 * @generated
		 */
		EClass PROVENANCE = eINSTANCE.getProvenance();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__FIELDS = eINSTANCE.getProvenance_Fields();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__TITLE = eINSTANCE.getProvenance_Title();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__URL = eINSTANCE.getProvenance_Url();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__PAGE = eINSTANCE.getProvenance_Page();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__DATE = eINSTANCE.getProvenance_Date();

		/**
		 * The meta object literal for the '<em><b>Retrieved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__RETRIEVED = eINSTANCE.getProvenance_Retrieved();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__BASIS = eINSTANCE.getProvenance_Basis();

		/**
		 * The meta object literal for the '<em><b>Verified By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__VERIFIED_BY = eINSTANCE.getProvenance_VerifiedBy();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.GeneratorDataImpl <em>Generator Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.GeneratorDataImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getGeneratorData()
		 * @generated
		 */
		EClass GENERATOR_DATA = eINSTANCE.getGeneratorData();

		/**
		 * The meta object literal for the '<em><b>Rated Power</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATOR_DATA__RATED_POWER = eINSTANCE.getGeneratorData_RatedPower();

		/**
		 * The meta object literal for the '<em><b>Power Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATOR_DATA__POWER_FACTOR = eINSTANCE.getGeneratorData_PowerFactor();

		/**
		 * The meta object literal for the '<em><b>Step Load Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATOR_DATA__STEP_LOAD_LIMIT = eINSTANCE.getGeneratorData_StepLoadLimit();

		/**
		 * The meta object literal for the '<em><b>Tank Volume</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATOR_DATA__TANK_VOLUME = eINSTANCE.getGeneratorData_TankVolume();

		/**
		 * The meta object literal for the '<em><b>Fuel</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GENERATOR_DATA__FUEL = eINSTANCE.getGeneratorData_Fuel();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.FuelPointImpl <em>Fuel Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.FuelPointImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getFuelPoint()
		 * @generated
		 */
		EClass FUEL_POINT = eINSTANCE.getFuelPoint();

		/**
		 * The meta object literal for the '<em><b>Load</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUEL_POINT__LOAD = eINSTANCE.getFuelPoint_Load();

		/**
		 * The meta object literal for the '<em><b>Fuel Per Hour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUEL_POINT__FUEL_PER_HOUR = eINSTANCE.getFuelPoint_FuelPerHour();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.UpsDataImpl <em>Ups Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.UpsDataImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getUpsData()
		 * @generated
		 */
		EClass UPS_DATA = eINSTANCE.getUpsData();

		/**
		 * The meta object literal for the '<em><b>Rated Power</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPS_DATA__RATED_POWER = eINSTANCE.getUpsData_RatedPower();

		/**
		 * The meta object literal for the '<em><b>Rated Active Power</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPS_DATA__RATED_ACTIVE_POWER = eINSTANCE.getUpsData_RatedActivePower();

		/**
		 * The meta object literal for the '<em><b>Runtimes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UPS_DATA__RUNTIMES = eINSTANCE.getUpsData_Runtimes();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.impl.RuntimePointImpl <em>Runtime Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.impl.RuntimePointImpl
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getRuntimePoint()
		 * @generated
		 */
		EClass RUNTIME_POINT = eINSTANCE.getRuntimePoint();

		/**
		 * The meta object literal for the '<em><b>Power</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNTIME_POINT__POWER = eINSTANCE.getRuntimePoint_Power();

		/**
		 * The meta object literal for the '<em><b>Runtime</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNTIME_POINT__RUNTIME = eINSTANCE.getRuntimePoint_Runtime();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.DeviceCategory <em>Device Category</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.DeviceCategory
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getDeviceCategory()
		 * @generated
		 */
		EEnum DEVICE_CATEGORY = eINSTANCE.getDeviceCategory();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.CatalogueLayer <em>Layer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.CatalogueLayer
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getCatalogueLayer()
		 * @generated
		 */
		EEnum CATALOGUE_LAYER = eINSTANCE.getCatalogueLayer();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.PathKind <em>Path Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.PathKind
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getPathKind()
		 * @generated
		 */
		EEnum PATH_KIND = eINSTANCE.getPathKind();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.NetworkRedundancy <em>Network Redundancy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.NetworkRedundancy
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getNetworkRedundancy()
		 * @generated
		 */
		EEnum NETWORK_REDUNDANCY = eINSTANCE.getNetworkRedundancy();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.PoeRole <em>Poe Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.PoeRole
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getPoeRole()
		 * @generated
		 */
		EEnum POE_ROLE = eINSTANCE.getPoeRole();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.SupplyKind <em>Supply Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.SupplyKind
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getSupplyKind()
		 * @generated
		 */
		EEnum SUPPLY_KIND = eINSTANCE.getSupplyKind();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.Basis <em>Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.Basis
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getBasis()
		 * @generated
		 */
		EEnum BASIS = eINSTANCE.getBasis();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.AmplifierMode <em>Amplifier Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.AmplifierMode
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getAmplifierMode()
		 * @generated
		 */
		EEnum AMPLIFIER_MODE = eINSTANCE.getAmplifierMode();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.RackWidth <em>Rack Width</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.RackWidth
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getRackWidth()
		 * @generated
		 */
		EEnum RACK_WIDTH = eINSTANCE.getRackWidth();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.ConductorMaterial <em>Conductor Material</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.ConductorMaterial
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getConductorMaterial()
		 * @generated
		 */
		EEnum CONDUCTOR_MATERIAL = eINSTANCE.getConductorMaterial();

		/**
		 * The meta object literal for the '{@link org.headroom.model.catalogue.CableInsulation <em>Cable Insulation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.catalogue.CableInsulation
		 * @see org.headroom.model.catalogue.impl.CataloguePackageImpl#getCableInsulation()
		 * @generated
		 */
		EEnum CABLE_INSULATION = eINSTANCE.getCableInsulation();

	}

} //CataloguePackage
